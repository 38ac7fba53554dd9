import * as v from 'valibot'
import { readPacked, type Example } from './examples.ts'
import { isJson } from './json.ts'

const member = v.object({
  type: v.string(),
  collection: v.optional(v.boolean(), false),
  nullable: v.optional(v.boolean(), true),
})
const bookSchema = v.object({
  types: v.record(
    v.string(),
    v.object({
      base: v.optional(v.string()),
      open: v.optional(v.boolean(), false),
      properties: v.optional(v.record(v.string(), member), {}),
      navigation: v.optional(v.record(v.string(), member), {}),
      operations: v.optional(v.array(v.object({ name: v.string() })), []),
    }),
  ),
  enums: v.record(v.string(), v.object({ members: v.record(v.string(), v.unknown()) })),
})
type Book = v.InferOutput<typeof bookSchema>
type Member = v.InferOutput<typeof member>

const roots: Readonly<Record<string, string>> = {
  me: 'user',
  users: 'user',
  groups: 'group',
  sites: 'site',
  teams: 'team',
  chats: 'chat',
  planner: 'planner',
  communications: 'cloudCommunications',
  subscriptions: 'subscription',
}

export interface ResolvedPath {
  /** With `{id}` for every key. */
  readonly template: string
  /** Of the answer; undefined for an action, a count or bytes. */
  readonly type: string | undefined
}

export interface TypeBook {
  /** The type of what the example's endpoint answers; undefined where the metadata does not lead there. */
  typeOf(example: Example): string | undefined
  /** Where a real path leads; undefined where the metadata knows no such place. */
  resolve(path: string): ResolvedPath | undefined
  /** Whether the type, or what it is based on, has such a property. */
  has(type: string, name: string): boolean
  /** What a value has that its type has not, or not so, as sentences. */
  faults(value: unknown, type: string, where?: string): string[]
}

export function readTypeBook(): TypeBook {
  const book = v.parse(bookSchema, readPacked('types.json'))
  return {
    typeOf: (example) => typeOf(book, example),
    resolve: (path) => resolve(book, path),
    has: (type, name) => name.includes('@') || memberOf(book, type, name) !== undefined,
    faults: (value, type, where = '') =>
      faults(book, value, { type, collection: false, nullable: false }, where),
  }
}

function typeOf(book: Book, { template, responseType }: Example): string | undefined {
  if (responseType !== null && responseType !== undefined) return responseType
  const [root = '', ...rest] = (template ?? '').split('/').filter((part) => part !== '')
  const first = roots[root]
  if (first === undefined) return undefined
  return rest.reduce<string | undefined>((type, part) => {
    if (type === undefined || part === '{id}') return type
    if (part.startsWith('microsoft.graph.')) return part
    return part === 'delta' ? type : memberOf(book, type, part)?.type
  }, `microsoft.graph.${first}`)
}

/** Roots that stand for one entity; the others are collections. */
const single = new Set(['me', 'planner', 'communications'])

function resolve(book: Book, path: string): ResolvedPath | undefined {
  // A site by its address is a site by its key.
  const plain = path.replace(/^\/sites\/[^/:]+:\/[^:]+:?/, '/sites/key')
  const [root = '', ...rest] = plain.split('/').filter((part) => part !== '')
  const first = roots[root]
  if (first === undefined) return undefined
  let type: string | undefined = `microsoft.graph.${first}`
  let many = !single.has(root)
  const template = [root]
  for (const part of rest) {
    if (type === undefined) return undefined
    const plainPart = decodeURIComponent(part).replace(/\(.*$/, '')
    const known = memberOf(book, type, plainPart)
    if (plainPart.startsWith('microsoft.graph.') || (many && plainPart === 'delta')) {
      template.push(plainPart)
      type = plainPart === 'delta' ? type : plainPart
    } else if (many && !plainPart.startsWith('$') && !operationOf(book, type, plainPart)) {
      template.push('{id}')
      many = false
    } else if (known !== undefined && !many) {
      template.push(plainPart)
      type = known.type
      many = known.collection
    } else if (plainPart.startsWith('$') || operationOf(book, type, plainPart)) {
      template.push(plainPart)
      type = undefined
    } else return undefined
  }
  return { template: `/${template.join('/')}`, type }
}

function operationOf(book: Book, type: string, name: string): boolean {
  const found = book.types[type]
  if (found === undefined) return false
  if (found.operations.some((each) => each.name === name)) return true
  return found.base !== undefined && operationOf(book, found.base, name)
}

function memberOf(book: Book, type: string, name: string): Member | undefined {
  const found = book.types[type]
  if (found === undefined) return undefined
  const own = found.properties[name] ?? found.navigation[name]
  return own ?? (found.base === undefined ? undefined : memberOf(book, found.base, name))
}

function isOpen(book: Book, type: string): boolean {
  const found = book.types[type]
  return found !== undefined && (found.open || (found.base !== undefined && isOpen(book, found.base)))
}

function faults(book: Book, value: unknown, { type, collection, nullable }: Member, where: string): string[] {
  if (value === null) return nullable ? [] : [`${where} may not be null`]
  if (collection) {
    if (!Array.isArray(value)) return [`${where} is no collection`]
    return value.flatMap((each) =>
      faults(book, each, { type, collection: false, nullable: true }, `${where}[]`),
    )
  }
  if (type.startsWith('Edm.')) return isPrimitive(value, type) ? [] : [`${where} is no ${type}`]
  const named = book.enums[type]
  if (named !== undefined) {
    const known = typeof value === 'string' && value.split(',').every((each) => each.trim() in named.members)
    return known ? [] : [`${where} is ${JSON.stringify(value)}, no ${type}`]
  }
  if (!isJson(value)) return [`${where} is no ${type}`]
  const told = value['@odata.type']
  const actual = typeof told === 'string' ? told.replace(/^#/, '') : type
  if (book.types[actual] === undefined) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name.includes('@')) return []
    const known = memberOf(book, actual, name)
    if (known !== undefined) return faults(book, inner, known, `${where}.${name}`)
    return isOpen(book, actual) ? [] : [`${where}.${name} is unknown to ${actual}`]
  })
}

function isPrimitive(value: unknown, type: string): boolean {
  if (type === 'Edm.Boolean') return typeof value === 'boolean'
  if (/^Edm\.(Int|Double|Decimal|Single|Byte)/.test(type)) return typeof value === 'number'
  if (type === 'Edm.DateTimeOffset') return typeof value === 'string' && !Number.isNaN(Date.parse(value))
  if (type === 'Edm.Guid') return typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value)
  return typeof value === 'string'
}
