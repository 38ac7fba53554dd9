import type { GraphRequest } from '../route.ts'
import { plannerBadRequest } from './planner-access.ts'
import type { Entity } from './planner-answer.ts'

/** `$select`: the named properties and the etag; an unknown name is 400. */
export function selected(request: GraphRequest, entity: Entity): Entity {
  const wanted = request.query.get('$select')
  if (wanted === null || wanted.trim() === '') return entity
  const names = wanted.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !Object.hasOwn(entity, name))
  if (unknown !== undefined) throw plannerBadRequest(`Could not find a property named '${unknown}'.`)
  const kept = Object.fromEntries([...new Set([...names, 'id'])].map((name) => [name, entity[name]]))
  return { '@odata.etag': entity['@odata.etag'], ...kept }
}
