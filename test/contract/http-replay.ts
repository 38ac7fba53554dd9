import { shapeDifferences } from './compare-shape.ts'
import type { Example } from './examples.ts'
import { betaNames, linkFaults, onePage, withoutContradictions, withoutUnknown } from './expected-answer.ts'
import type { Home } from './http-home.ts'
import { stageOverHttp } from './http-stage.ts'
import { at, rowsOf } from './json.ts'
import type { TypeBook } from './type-book.ts'

/** Plays one example over HTTP in the run's own team; answers what is wrong, as sentences. */
export async function replayOverHttp(home: Home, example: Example, book: TypeBook): Promise<string[]> {
  const ready = await stageOverHttp(home, example)
  const { method, status } = example
  const body = method === 'GET' || method === 'DELETE' ? undefined : (ready.body ?? undefined)
  const told = await home.ask(method, ready.path, {
    headers: ready.headers,
    ...(body === undefined ? {} : { body }),
  })
  const alike = status === null || told.status === status || (status === 200 && told.status === 201)
  if (!alike) return [`status ${told.status}, not ${status}: ${JSON.stringify(told.body)?.slice(0, 200)}`]
  const type = told.status < 300 ? book.typeOf(example) : undefined
  const possible = withoutContradictions(onePage(example), ready.body)
  const notes = [...(example.responseSchemaNotes ?? []), ...betaNames(example.responseBody, type, book)]
  const shape = shapeDifferences(withoutUnknown(possible, notes), told.body)
  const rows = Array.isArray(at(told.body, 'value')) ? rowsOf(told.body) : [told.body]
  const faults =
    type === undefined || typeof told.body !== 'object' ? [] : rows.flatMap((row) => book.faults(row, type))
  const links = linkFaults(example.responseBody, told.body)
  return [...links, ...shape, ...new Set(faults.map((fault) => `type: ${fault}`))]
}
