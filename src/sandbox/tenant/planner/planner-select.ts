import { pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest } from '../route.ts'
import { plannerBadRequest } from './planner-access.ts'
import type { Entity } from './planner-answer.ts'

/** `$select`: the named properties, the id and the etag; an unknown name is 400. */
export function selected(request: GraphRequest, entity: Entity): Record<string, unknown> {
  const names = selectOf(request)
  const unknown = names?.find((name) => !Object.hasOwn(entity, name))
  if (unknown !== undefined) throw plannerBadRequest(`Could not find a property named '${unknown}'.`)
  return pickProperties(entity, names === undefined ? undefined : [...names, 'id'])
}
