import { badRequest } from '../graph-error.ts'
import type { GraphRequest } from '../route.ts'
import { option, topOf, type PageSizes } from './query-options.ts'

type Asked = Pick<GraphRequest, 'base' | 'path' | 'query'>

export interface Page<Row> {
  readonly rows: readonly Row[]
  /** `{ '@odata.nextLink': … }`, empty on the last page. */
  readonly next: { readonly '@odata.nextLink'?: string }
}

/** One page of rows that are all at hand; `$skiptoken` holds how many went before. */
export function pageOf<Row>(rows: readonly Row[], request: Asked, sizes: PageSizes): Page<Row> {
  const top = topOf(request, sizes)
  const token = option(request, 'skiptoken')
  const start = token === undefined ? 0 : offsetIn(token)
  const end = start + top
  if (end >= rows.length) return { rows: rows.slice(start), next: {} }
  const link = linkTo(request, { $skiptoken: `o${end.toString(36)}` })
  return { rows: rows.slice(start, end), next: { '@odata.nextLink': link } }
}

function offsetIn(token: string): number {
  const offset = /^o[0-9a-z]+$/.test(token) ? Number.parseInt(token.slice(1), 36) : Number.NaN
  if (Number.isNaN(offset)) throw badRequest('The skip token is malformed.')
  return offset
}

/** An absolute link to the same resource, on the caller's own base; `changes` replace or (undefined) remove options. */
export function linkTo(
  { base, path, query }: Asked,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const options = new Map<string, string | undefined>()
  for (const [name, value] of query) options.set(name, value)
  for (const [name, value] of Object.entries(changes)) {
    options.delete(name)
    options.delete(name.replace(/^\$/, ''))
    options.set(name, value)
  }
  const text = [...options]
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&')
  return `${base}${encodePath(path)}${text === '' ? '' : `?${text}`}`
}

/** Ids keep their `:`, `,` and `@` in links, as Graph writes them. */
function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/%(3A|2C|40|24|21)/g, decodeURIComponent))
    .join('/')
}
