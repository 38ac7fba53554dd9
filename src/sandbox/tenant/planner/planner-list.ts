import { pageOf } from '../odata/page.ts'
import { allowOptions } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
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

/** Planner knows `$select` and `$top`; a filter or an order is refused instead of ignored silently. */
export function listPlanner(
  request: GraphRequest,
  world: World,
  type: 'plannerPlan' | 'plannerBucket' | 'plannerTask',
  entities: readonly Entity[],
): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken'])
  const pageSize = world.table<Paging>(settings).get('paging')?.pageSize ?? 400
  const { rows, next } = pageOf(entities, request, { usual: pageSize, greatest: pageSize })
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#Collection(microsoft.graph.${type})`,
      '@odata.count': rows.length,
      ...next,
      value: rows.map((entity) => selected(request, entity)),
    },
  }
}
