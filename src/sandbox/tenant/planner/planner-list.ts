import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { plannerBadRequest } from './planner-access.ts'
import type { Entity } from './planner-answer.ts'
import { selected } from './planner-select.ts'

interface Paging {
  readonly pageSize: number
}

const settings = 'planner.paging'

/** How many items one answer holds at most; Microsoft publishes no number, so it is a setting. */
export function setPlannerPageSize(world: World, pageSize: number): void {
  world.table<Paging>(settings).set('paging', { pageSize })
}

/** Planner knows `$select` and `$top`; a filter or an order it refuses instead of ignoring it silently. */
export function listPlanner(
  request: GraphRequest,
  world: World,
  type: 'plannerPlan' | 'plannerBucket' | 'plannerTask',
  entities: readonly Entity[],
): GraphResponse {
  for (const option of request.query.keys()) {
    if (['$filter', '$orderby', '$search', '$skip', '$expand'].includes(option)) {
      throw plannerBadRequest(`The query option '${option}' is not supported.`)
    }
  }
  const from = Number(request.query.get('$skiptoken') ?? '0')
  const top = Number(request.query.get('$top') ?? Number.POSITIVE_INFINITY)
  if (!Number.isInteger(from) || from < 0 || Number.isNaN(top) || top < 1) {
    throw plannerBadRequest('$top and $skiptoken must be whole numbers.')
  }
  const pageSize = Math.min(world.table<Paging>(settings).get('paging')?.pageSize ?? 400, top)
  const page = entities.slice(from, from + pageSize).map((entity) => selected(request, entity))
  const next = new URLSearchParams(request.query)
  next.set('$skiptoken', String(from + pageSize))
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#Collection(microsoft.graph.${type})`,
      '@odata.count': page.length,
      ...(from + pageSize < entities.length
        ? { '@odata.nextLink': `${request.base}${request.path}?${next.toString()}` }
        : {}),
      value: page,
    },
  }
}
