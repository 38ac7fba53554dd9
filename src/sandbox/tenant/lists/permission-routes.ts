import * as v from 'valibot'
import { badRequest, notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { placeOf } from './item-routes.ts'
import { requireItem } from './item.ts'
import { WRITE_ITEMS } from './scopes.ts'
import { siteFor } from './site.ts'
import { belowSite, siteContext } from './site-paths.ts'

/** What an app may do on a site, a list or an item that was chosen for it. */
interface PermissionRow {
  readonly id: string
  readonly roles: readonly string[]
  readonly applications: readonly { readonly id: string; readonly displayName: string | null }[]
  /** Of a link that gives the permission to whoever opens it. */
  readonly link?: { readonly type: string; readonly scope: string; readonly webUrl: string }
}

/** What an app was granted on a site: the most of its grants there. */
export function appRightOn(
  world: World,
  siteId: string,
  clientId: string | undefined,
): 'none' | 'read' | 'write' | 'make-lists' {
  const rows = [...world.table<PermissionRow>(`lists.permissions.${siteId}`).values()]
  const roles = rows
    .filter((row) => row.applications.some((app) => clientId === undefined || app.id === clientId))
    .flatMap((row) => row.roles)
  if (roles.some((role) => role === 'owner' || role === 'manage' || role === 'fullcontrol'))
    return 'make-lists'
  return roles.includes('write') ? 'write' : roles.includes('read') ? 'read' : 'none'
}

/** Names of the apps that the tenant knows, by client id. */
export function applications(world: World): Map<string, string> {
  return world.table<string>('lists.applications')
}

const scopes = ['Sites.FullControl.All', 'Sites.ReadWrite.All', 'Sites.Manage.All']
const service = 'sharepoint'
const units = 5

const shareItem: Route = {
  method: 'POST',
  template: '/lists/{listId}/items/{itemId}/createLink',
  scopes: WRITE_ITEMS,
  service,
  units,
  handle: createLink,
}

export const permissionRoutes: readonly Route[] = ['', '/lists/{listId}', '/lists/{listId}/items/{itemId}']
  .flatMap((place) => {
    const all = `${place}/permissions`
    const one = `${all}/{permissionId}`
    return [
      ...belowSite({ method: 'GET', template: all, scopes, service, units, handle: listPermissions }),
      ...belowSite({ method: 'POST', template: all, scopes, service, units, handle: postPermission }),
      ...belowSite({ method: 'GET', template: one, scopes, service, units, handle: getPermission }),
      ...belowSite({ method: 'PATCH', template: one, scopes, service, units, handle: patchPermission }),
      ...belowSite({ method: 'DELETE', template: one, scopes, service, units, handle: deletePermission }),
    ]
  })
  .concat(belowSite(shareItem))

/** The permissions of the path's place; only an owner of the site sees and changes them. */
function permissionsAt(request: GraphRequest, world: World): Map<string, PermissionRow> {
  const { listId, itemId } = request.params
  const site = siteFor(world, request.params, request.caller.userId, 'make-lists')
  if (listId === undefined) return world.table(`lists.permissions.${site.id}`)
  const { list } = placeOf(request, world, 'make-lists')
  const item = itemId === undefined ? '' : `/${requireItem(world, list, itemId).id}`
  return world.table(`lists.permissions.${list.id}${item}`)
}

function permissionJson({ id, roles, applications, link }: PermissionRow): Record<string, unknown> {
  if (link !== undefined) return { id, roles, link: { preventsDownload: false, ...link }, hasPassword: false }
  const identities = applications.map((application) => ({ application }))
  return {
    id,
    '@deprecated.GrantedToIdentities':
      'GrantedToIdentities has been deprecated. Refer to GrantedToIdentitiesV2',
    roles,
    grantedToIdentities: identities,
    grantedToIdentitiesV2: identities,
    ...(identities[0] === undefined ? {} : { grantedTo: identities[0], grantedToV2: identities[0] }),
  }
}

function listPermissions(request: GraphRequest, world: World): GraphResponse {
  const value = [...permissionsAt(request, world).values()].map(permissionJson)
  return { status: 200, body: { '@odata.context': siteContext(request), value } }
}

const identity = v.looseObject({
  application: v.looseObject({ id: v.string(), displayName: v.optional(v.nullable(v.string())) }),
})
const roles = v.pipe(v.array(v.picklist(['read', 'write', 'owner', 'fullcontrol', 'manage'])), v.minLength(1))
const permissionSchema = v.looseObject({
  roles,
  grantedToIdentities: v.optional(v.array(identity)),
  // The page of the chosen permissions sends it as a collection, the reference as one.
  grantedTo: v.optional(v.union([v.array(identity), identity])),
})

function postPermission(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(permissionSchema, request.body)
  const granted = sent.success ? (sent.output.grantedToIdentities ?? sent.output.grantedTo ?? []) : []
  const apps = [granted].flat().map(({ application }) => ({
    id: application.id,
    displayName: application.displayName ?? applications(world).get(application.id) ?? null,
  }))
  if (!sent.success || apps.length === 0) {
    throw badRequest('roles and an application are needed.', 'invalidRequest')
  }
  const known = permissionsAt(request, world)
  const row = { id: String(world.next('lists.permissions')), roles: sent.output.roles, applications: apps }
  known.set(row.id, row)
  return answer(request, row, 201)
}

const linkSchema = v.looseObject({
  type: v.picklist(['view', 'edit', 'embed']),
  scope: v.optional(v.picklist(['anonymous', 'organization', 'users']), 'organization'),
})

/** The same link twice is one: 201 at first, 200 after that. Who may write an item may share it. */
function createLink(request: GraphRequest, world: World): GraphResponse {
  const { site, list } = placeOf(request, world, 'write')
  const item = requireItem(world, list, request.params['itemId'] ?? '')
  const sent = v.safeParse(linkSchema, request.body)
  if (!sent.success) throw badRequest('type has to be view, edit or embed.', 'invalidRequest')
  const { type, scope } = sent.output
  const known: Map<string, PermissionRow> = world.table(`lists.permissions.${list.id}/${item.id}`)
  const same = [...known.values()].find(({ link }) => link?.type === type && link.scope === scope)
  if (same !== undefined) return answer(request, same, 200)
  const id = btoa(`${list.id}/${item.id}/${type}/${scope}`).replaceAll('=', '')
  const webUrl = `${new URL(site.webUrl).origin}/:li:/g/${id}`
  const row: PermissionRow = {
    id,
    roles: [type === 'edit' ? 'write' : 'read'],
    applications: [],
    link: { type, scope, webUrl },
  }
  known.set(id, row)
  return answer(request, row, 201)
}

function answer(request: GraphRequest, row: PermissionRow, status: number): GraphResponse {
  return { status, body: { '@odata.context': siteContext(request, true), ...permissionJson(row) } }
}

function requirePermission(request: GraphRequest, world: World): PermissionRow {
  const row = permissionsAt(request, world).get(request.params['permissionId'] ?? '')
  if (row === undefined) throw notFound('The permission')
  return row
}

function getPermission(request: GraphRequest, world: World): GraphResponse {
  return answer(request, requirePermission(request, world), 200)
}

function patchPermission(request: GraphRequest, world: World): GraphResponse {
  const before = requirePermission(request, world)
  const sent = v.safeParse(v.looseObject({ roles }), request.body)
  if (!sent.success) throw badRequest('roles is needed.', 'invalidRequest')
  const row = { ...before, roles: sent.output.roles }
  permissionsAt(request, world).set(row.id, row)
  return answer(request, row, 200)
}

function deletePermission(request: GraphRequest, world: World): GraphResponse {
  permissionsAt(request, world).delete(requirePermission(request, world).id)
  return { status: 204 }
}
