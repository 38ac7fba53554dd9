import { badRequest } from '../graph-error.ts'
import type { GraphRequest } from '../route.ts'

type Asked = Pick<GraphRequest, 'query'>

/** `$select` and `select` alike, as v1.0 takes them. */
export function option({ query }: Asked, name: string): string | undefined {
  return query.get(`$${name}`) ?? query.get(name) ?? undefined
}

const ODATA_NAMES = ['select', 'expand', 'filter', 'orderby', 'top', 'skip', 'skiptoken', 'count', 'search']

/** Throws 400 for each query option that this endpoint does not support; better refused than ignored. */
export function allowOptions(request: Asked, allowed: readonly string[]): void {
  for (const name of request.query.keys()) {
    const plain = name.replace(/^\$/, '').toLowerCase()
    const known = ODATA_NAMES.includes(plain) || name.startsWith('$')
    if (known && !allowed.includes(plain)) {
      throw badRequest(`The query option '$${plain}' is not supported here.`, 'BadRequest')
    }
  }
}

export function selectOf(request: Asked): string[] | undefined {
  return splitNames(option(request, 'select'))
}

export function splitNames(text: string | undefined): string[] | undefined {
  const names = text
    ?.split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  return names === undefined || names.length === 0 ? undefined : names
}

/** The selected properties, annotations always; everything when nothing was selected. */
export function pickProperties(
  row: Readonly<Record<string, unknown>>,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  if (select === undefined || select.includes('*')) return { ...row }
  const wanted = new Set(select.map((each) => each.toLowerCase()))
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => name.includes('@') || wanted.has(name.toLowerCase())),
  )
}

export interface PageSizes {
  readonly usual: number
  readonly greatest: number
  /** Refuses more than the greatest instead of cutting it, as the directory does. */
  readonly strict?: boolean
}

/** Page size from `$top`; throws 400 for what is no number above 0, or too great for a strict list. */
export function topOf(request: Asked, sizes: PageSizes): number {
  const text = option(request, 'top')
  if (text === undefined) return sizes.usual
  const top = Number(text)
  if (!Number.isInteger(top) || top < 1) throw badRequest(`Invalid value '${text}' for $top.`)
  if (sizes.strict === true && top > sizes.greatest) {
    const text = `Invalid page size specified: '${top}'. Must be between 1 and ${sizes.greatest} inclusive.`
    throw badRequest(text, 'Request_BadRequest')
  }
  return Math.min(top, sizes.greatest)
}

/** Whether the request asked for `ConsistencyLevel: eventual`. */
export function isEventual(request: Pick<GraphRequest, 'headers' | 'query'>): boolean {
  const level = request.headers.get('ConsistencyLevel') ?? request.query.get('ConsistencyLevel')
  return level?.toLowerCase() === 'eventual'
}

export function asksCount(request: Asked): boolean {
  return option(request, 'count')?.toLowerCase() === 'true'
}

/** Whether a `Prefer` header holds this token. */
export function prefers(request: Pick<GraphRequest, 'headers'>, token: string): boolean {
  const tokens = (request.headers.get('Prefer') ?? '').split(',')
  return tokens.some((each) => each.trim().toLowerCase() === token.toLowerCase())
}
