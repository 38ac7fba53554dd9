import * as v from 'valibot'
import { isJson } from './json.ts'
import { readPacked } from './examples.ts'
import { readTypeBook, type TypeBook } from './type-book.ts'

/** A request as it went out, alone or inside of a batch. */
export interface Sent {
  readonly method: string
  /** Below `/v1.0`, with the query. */
  readonly path: string
  readonly body: unknown
  /** Scopes of the token that it carried. */
  readonly scopes: readonly string[]
}

const permissionsSchema = v.object({
  endpoints: v.array(
    v.object({
      method: v.string(),
      path: v.string(),
      least: v.array(v.string()),
      higher: v.array(v.string()),
    }),
  ),
})

export interface RequestBook {
  /** What of the request the metadata and the permissions file do not know, as sentences. */
  faults(sent: Sent): string[]
}

/** Holds requests to `types.json` and `permissions.json`. */
export function readRequestBook(): RequestBook {
  const types = readTypeBook()
  const { endpoints } = v.parse(permissionsSchema, readPacked('permissions.json'))
  const allowed = new Map(
    endpoints.map((each) => [`${each.method} ${plain(each.path)}`, new Set([...each.least, ...each.higher])]),
  )
  return { faults: (sent) => faults(types, allowed, sent) }
}

/** One spelling for every key, functions without their arguments. */
function plain(path: string): string {
  return path
    .toLowerCase()
    .replace(/\{[^}]+\}/g, '{id}')
    .replace(/\([^)]*\)/g, '')
}

/** Files and a user's teamwork are not in the pack's metadata, batches are looked into. */
const outside = /^\/(drives|\$batch)|\/filesFolder|\/drive|\/teamwork\//i
const options = new Set([
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
  '$deltatoken',
  '$count',
  '$search',
  'token',
  'startDateTime',
  'endDateTime',
])

function faults(types: TypeBook, allowed: ReadonlyMap<string, ReadonlySet<string>>, sent: Sent): string[] {
  const [path = '', query = ''] = sent.path.split('?')
  if (outside.test(path)) return []
  const place = types.resolve(path)
  if (place === undefined) return [`${sent.method} ${path} leads nowhere in the metadata`]
  const unknown = [...new URLSearchParams(query).keys()].filter((name) => !options.has(name))
  const scopes = allowed.get(`${sent.method} ${plain(place.template)}`)
  return [
    ...unknown.map((name) => `${place.template} has no option ${name}`),
    ...scopeFaults(place.template, scopes, sent.scopes),
    ...selectFaults(types, place, query),
    ...bodyFaults(types, place, sent),
  ]
}

/** One of the token's scopes has to be among those that the file names, where it names any. */
function scopeFaults(
  template: string,
  scopes: ReadonlySet<string> | undefined,
  held: readonly string[],
): string[] {
  // Whoever may write may read: the file names only some of the greater scopes.
  const reading = held.flatMap((scope) =>
    ['.Read', '.ReadBasic'].map((lesser) => scope.replace('.ReadWrite', lesser)),
  )
  if (scopes === undefined || [...held, ...reading].some((scope) => scopes.has(scope))) return []
  return [`${template} is not for ${held.join(' ')}`]
}

interface Place {
  readonly template: string
  /** Undefined for what answers a primitive value, or is an action. */
  readonly type: string | undefined
}

function selectFaults(types: TypeBook, { template, type }: Place, query: string): string[] {
  const select = new URLSearchParams(query).get('$select')
  if (select === null || type === undefined) return []
  const names = select.split(',').map((name) => name.trim())
  // Of people who come as objects of the directory, what users have can be selected.
  const kinds = type.endsWith('.directoryObject') ? [type, 'microsoft.graph.user'] : [type]
  return names
    .filter((name) => !kinds.some((kind) => types.has(kind, name)))
    .map((name) => `${template} has no property ${name}`)
}

/** Every property of a body, with its type. */
function bodyFaults(types: TypeBook, { template, type }: Place, { method, body }: Sent): string[] {
  if (type === undefined || !isJson(body) || (method !== 'POST' && method !== 'PATCH')) return []
  return types.faults(body, type).map((fault) => `${template}${fault}`)
}
