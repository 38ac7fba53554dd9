import * as v from 'valibot'
import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { mailboxOf } from './mailbox.ts'

export interface CategoryRow {
  readonly id: string
  readonly displayName: string
  readonly color: string
}

/** A person's own categories, keyed by id. */
export function categories(world: World, userId: string): Map<string, CategoryRow> {
  return world.table<CategoryRow>(`calendar.categories.${userId}`)
}

const reading = ['MailboxSettings.Read', 'MailboxSettings.ReadWrite']
const writing = ['MailboxSettings.ReadWrite']
const all = '/me/outlook/masterCategories'

export const categoryRoutes: readonly Route[] = [
  { method: 'GET', template: all, scopes: reading, service: 'outlook', handle: listCategories },
  { method: 'POST', template: all, scopes: writing, service: 'outlook', handle: postCategory },
  { method: 'GET', template: `${all}/{category}`, scopes: reading, service: 'outlook', handle: getCategory },
  {
    method: 'PATCH',
    template: `${all}/{category}`,
    scopes: writing,
    service: 'outlook',
    handle: patchCategory,
  },
  {
    method: 'DELETE',
    template: `${all}/{category}`,
    scopes: writing,
    service: 'outlook',
    handle: dropCategory,
  },
]

const color = v.pipe(v.string(), v.regex(/^(none|preset([0-9]|1[0-9]|2[0-4]))$/))
const newSchema = v.object({
  displayName: v.pipe(v.string(), v.nonEmpty()),
  color: v.optional(color, 'none'),
})

function ownCategories(request: GraphRequest, world: World): Map<string, CategoryRow> {
  return categories(world, mailboxOf(request, world).id)
}

function requireCategory(request: GraphRequest, world: World): CategoryRow {
  const row = ownCategories(request, world).get(request.params['category'] ?? '')
  if (row === undefined) throw notFound('The category', 'ErrorItemNotFound')
  return row
}

function contextOf(request: GraphRequest): string {
  return `${request.base}/$metadata#users('${request.caller.userId}')/outlook/masterCategories`
}

function answer(request: GraphRequest, row: CategoryRow, status: number): GraphResponse {
  return { status, body: { '@odata.context': `${contextOf(request)}/$entity`, ...row } }
}

function listCategories(request: GraphRequest, world: World): GraphResponse {
  const value = [...ownCategories(request, world).values()]
  return { status: 200, body: { '@odata.context': contextOf(request), value } }
}

function getCategory(request: GraphRequest, world: World): GraphResponse {
  return answer(request, requireCategory(request, world), 200)
}

/** Names are unique in a mailbox, without regard to case. */
function postCategory(request: GraphRequest, world: World): GraphResponse {
  const own = ownCategories(request, world)
  const sent = v.safeParse(newSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message, 'ErrorInvalidRequest')
  const name = sent.output.displayName.toLowerCase()
  if ([...own.values()].some((row) => row.displayName.toLowerCase() === name)) {
    throw new GraphRefusal(409, 'CategoryNameDuplicate', 'A category with this name is already there.')
  }
  const row = { id: world.newGuid(), ...sent.output }
  own.set(row.id, row)
  return answer(request, row, 201)
}

/** The name stays for good; only the colour changes. */
function patchCategory(request: GraphRequest, world: World): GraphResponse {
  const before = requireCategory(request, world)
  const sent = v.safeParse(v.object({ color: v.optional(color) }), request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message, 'ErrorInvalidRequest')
  const row = { ...before, color: sent.output.color ?? before.color }
  ownCategories(request, world).set(row.id, row)
  return answer(request, row, 200)
}

function dropCategory(request: GraphRequest, world: World): GraphResponse {
  ownCategories(request, world).delete(requireCategory(request, world).id)
  return { status: 204 }
}
