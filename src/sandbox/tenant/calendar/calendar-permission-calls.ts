import * as v from 'valibot'
import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import { findPersonByAnyName } from '../people/person.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { type Mailbox, mailboxOf } from './mailbox.ts'

const roleNames = [
  'none',
  'freeBusyRead',
  'limitedRead',
  'read',
  'write',
  'delegateWithoutPrivateEventAccess',
  'delegateWithPrivateEventAccess',
  'custom',
] as const

const rolesOfOthers = ['none', 'freeBusyRead', 'limitedRead', 'read'] as const
const rolesOfColleagues = [
  ...rolesOfOthers,
  'write',
  'delegateWithoutPrivateEventAccess',
  'delegateWithPrivateEventAccess',
] as const

export type CalendarRole = (typeof roleNames)[number]

/** With whom a calendar is shared, and how far. */
interface SharingRow {
  readonly id: string
  readonly role: CalendarRole
  readonly emailAddress: { readonly name: string; readonly address: string | null }
}

const reading = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite']
const writing = ['Calendars.ReadWrite']

export const calendarPermissionRoutes: readonly Route[] = [
  '/me/calendar',
  '/me/calendars/{calendar}',
].flatMap((calendar) => {
  const all = `${calendar}/calendarPermissions`
  const one = `${all}/{permission}`
  const service = 'outlook'
  return [
    {
      method: 'GET',
      template: `${calendar}/allowedCalendarSharingRoles(user='{user}')`,
      scopes: reading,
      service,
      handle: allowedRoles,
    },
    { method: 'GET', template: all, scopes: reading, service, handle: listPermissions },
    { method: 'POST', template: all, scopes: writing, service, handle: postPermission },
    { method: 'GET', template: one, scopes: reading, service, handle: getPermission },
    { method: 'PATCH', template: one, scopes: writing, service, handle: patchPermission },
    { method: 'DELETE', template: one, scopes: writing, service, handle: deletePermission },
  ] satisfies Route[]
})

/** What everybody of the organisation sees stands there by itself and stays. */
function everybody(): SharingRow {
  return {
    id: 'RGVmYXVsdA==',
    role: 'freeBusyRead',
    emailAddress: { name: 'My Organization', address: null },
  }
}

function sharings(world: World, { id }: Mailbox): Map<string, SharingRow> {
  return world.table<SharingRow>(`calendar.permissions.${id}`)
}

/** How far the person with this address may use the calendar. */
export function roleIn(world: World, mailbox: Mailbox, address: string): CalendarRole {
  const rows = [...sharings(world, mailbox).values()]
  const named = rows.find((row) => row.emailAddress.address?.toLowerCase() === address.toLowerCase())
  return (named ?? rows.find((row) => row.id === everybody().id) ?? everybody()).role
}

/** What somebody of the organisation may be given of a calendar; others see when one is free. */
function allowedRoles(request: GraphRequest, world: World): GraphResponse {
  const person = findPersonByAnyName(world, request.params['user'] ?? '')
  const context = `${request.base}/$metadata#Collection(microsoft.graph.calendarRoleType)`
  const value = person === undefined ? rolesOfOthers : rolesOfColleagues
  return { status: 200, body: { '@odata.context': context, value } }
}

function permissionJson(row: SharingRow): Record<string, unknown> {
  return {
    id: row.id,
    isRemovable: row.emailAddress.address !== null,
    isInsideOrganization: true,
    role: row.role,
    allowedRoles: roleNames.slice(1, 7),
    emailAddress: row.emailAddress,
  }
}

function contextOf({ base }: GraphRequest, mailbox: Mailbox): string {
  return `${base}/$metadata#${mailbox.context}/calendar/calendarPermissions`
}

function answer(request: GraphRequest, mailbox: Mailbox, row: SharingRow, status: number): GraphResponse {
  const context = `${contextOf(request, mailbox)}/$entity`
  return { status, body: { '@odata.context': context, ...permissionJson(row) } }
}

function listPermissions(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const own = sharings(world, mailbox)
  const usual = own.has(everybody().id) ? [] : [everybody()]
  const value = [...usual, ...own.values()].map(permissionJson)
  return { status: 200, body: { '@odata.context': contextOf(request, mailbox), value } }
}

const role = v.picklist(roleNames)
const sharingSchema = v.looseObject({
  role,
  emailAddress: v.object({ name: v.optional(v.nullable(v.string())), address: v.string() }),
})

function postPermission(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const sent = v.safeParse(sharingSchema, request.body)
  if (!sent.success) throw badRequest('emailAddress and role are needed.', 'ErrorInvalidRequest')
  const { name, address } = sent.output.emailAddress
  const row: SharingRow = {
    id: btoa(world.newGuid()),
    role: sent.output.role,
    emailAddress: { name: name ?? address, address },
  }
  sharings(world, mailbox).set(row.id, row)
  return answer(request, mailbox, row, 201)
}

function requireRow({ params }: GraphRequest, world: World, mailbox: Mailbox): SharingRow {
  const id = params['permission'] ?? ''
  const row = sharings(world, mailbox).get(id) ?? (id === everybody().id ? everybody() : undefined)
  if (row === undefined) throw notFound('The specified object', 'ErrorItemNotFound')
  return row
}

function getPermission(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  return answer(request, mailbox, requireRow(request, world, mailbox), 200)
}

function patchPermission(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const before = requireRow(request, world, mailbox)
  const sent = v.safeParse(v.looseObject({ role }), request.body)
  if (!sent.success) throw badRequest('role is needed.', 'ErrorInvalidRequest')
  const row = { ...before, role: sent.output.role }
  sharings(world, mailbox).set(row.id, row)
  return answer(request, mailbox, row, 200)
}

function deletePermission(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const { id, emailAddress } = requireRow(request, world, mailbox)
  if (emailAddress.address === null) {
    throw new GraphRefusal(403, 'ErrorAccessDenied', 'This permission cannot be removed.')
  }
  sharings(world, mailbox).delete(id)
  return { status: 204 }
}
