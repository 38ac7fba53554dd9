import { notFound } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { placeOf } from './item-routes.ts'
import { READ_SITES } from './scopes.ts'
import { siteFor } from './site.ts'
import { belowSite, siteContext } from './site-paths.ts'

interface Operation {
  readonly id: string
  readonly type: string
  readonly resourceId: string
  readonly atMs: number
}

const read = { method: 'GET', scopes: [...READ_SITES], service: 'sharepoint', units: 1 } as const

export const siteOperationRoutes: readonly Route[] = ['', '/lists/{listId}'].flatMap((place) => [
  ...belowSite({ ...read, template: `${place}/operations`, handle: list }),
  ...belowSite({ ...read, template: `${place}/operations/{operationId}`, handle: getOne }),
])

function operations(world: World, placeId: string): Map<string, Operation> {
  return world.table<Operation>(`lists.operations.${placeId}`)
}

/** Long-running work of a site or a list; here it is done at once and remembered. */
export function recordOperation(
  world: World,
  placeId: string,
  { id, type, resourceId }: Pick<Operation, 'type' | 'resourceId'> & { readonly id?: string },
): void {
  const key = id ?? `${type},${resourceId}`
  operations(world, placeId).set(key, { id: key, type, resourceId, atMs: world.now() })
}

function placeAsked(request: GraphRequest, world: World): string {
  if (request.params['listId'] !== undefined) return placeOf(request, world, 'read').list.id
  return siteFor(world, request.params, request.caller.userId, 'read').id
}

function operationJson({ id, type, resourceId, atMs }: Operation): Record<string, unknown> {
  const at = new Date(atMs).toISOString()
  return {
    id,
    type,
    createdDateTime: at,
    lastActionDateTime: at,
    status: 'succeeded',
    statusDetail: null,
    percentageComplete: 100,
    resourceId,
    resourceLocation: null,
    error: null,
  }
}

function list(request: GraphRequest, world: World): GraphResponse {
  const value = [...operations(world, placeAsked(request, world)).values()].map(operationJson)
  return { status: 200, body: { '@odata.context': siteContext(request), value } }
}

function getOne(request: GraphRequest, world: World): GraphResponse {
  const wanted = request.params['operationId'] ?? ''
  const row = operations(world, placeAsked(request, world)).get(wanted)
  if (row === undefined) throw notFound('The operation')
  return { status: 200, body: { '@odata.context': siteContext(request, true), ...operationJson(row) } }
}
