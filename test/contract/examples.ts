import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

const folder = fileURLToPath(new URL('../../../shared/graph-contract/', import.meta.url))

const exampleSchema = v.object({
  id: v.string(),
  area: v.string(),
  method: v.picklist(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
  path: v.pipe(v.string(), v.startsWith('/v1.0')),
  template: v.nullish(v.string()),
  requestHeaders: v.nullish(v.record(v.string(), v.string())),
  requestBody: v.nullish(v.unknown()),
  status: v.nullable(v.number()),
  responseHeaders: v.nullish(v.record(v.string(), v.string())),
  responseBody: v.nullish(v.unknown()),
  responseType: v.nullish(v.string()),
  responseSchemaNotes: v.nullish(v.array(v.string())),
  permissions: v.nullish(v.object({ least: v.nullish(v.array(v.string())) })),
})

/** One example of the documentation, as the pack's README describes it. */
export type Example = v.InferOutput<typeof exampleSchema>

/** Whether the pack lies beside the repository; it is never copied into it. */
export const packIsThere = existsSync(`${folder}open`)

export function readExamples(): Example[] {
  const names = readdirSync(`${folder}open`).filter((name) => name.endsWith('.json'))
  return names.toSorted().map((name) => v.parse(exampleSchema, readPacked(`open/${name}`)))
}

/** One file of the pack, parsed as JSON. */
export function readPacked(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}${name}`, 'utf8'))
}

/** What stands at the `{id}` places of the template, decoded. */
export function idsIn({ path, template }: Example): string[] {
  const asked = (path.split('?')[0] ?? '').replace(/^\/v1\.0/, '').split('/')
  return (template ?? '')
    .split('/')
    .flatMap((part, index) => (part === '{id}' ? [decodeURIComponent(asked[index] ?? '')] : []))
}

/** The example's path with other ids at the `{id}` places. */
export function pathWith({ path, template }: Example, ids: readonly string[]): string {
  const rest = [...ids]
  const plain = (template ?? '')
    .split('/')
    .map((part) => (part === '{id}' ? encodeURIComponent(rest.shift() ?? '') : part))
  const query = path.indexOf('?')
  return `${plain.join('/')}${query < 0 ? '' : path.slice(query)}`
}

/** A placeholder of the page, such as `{task-id}`. */
export function isPlaceholder(text: string): boolean {
  return /^\{.*\}$/.test(text)
}
