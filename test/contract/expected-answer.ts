import type { Example } from './examples.ts'
import { at, isJson, rowsOf, textAt } from './json.ts'
import type { TypeBook } from './type-book.ts'

/** Where the page has a link to more or to later, the answer has one of both; a count is a number. */
export function linkFaults(expected: unknown, actual: unknown): string[] {
  const linked = (body: unknown) =>
    ['@odata.nextLink', '@odata.deltaLink'].some((name) => at(body, name) !== undefined)
  const delta =
    at(expected, '@odata.deltaLink') !== undefined ||
    textAt(expected, '@odata.nextLink')?.includes('/delta') === true
  const counted = at(expected, '@odata.count') !== undefined
  return [
    ...(delta && !linked(actual) ? ['the link to more is missing'] : []),
    ...(counted && typeof at(actual, '@odata.count') !== 'number' ? ['@odata.count is missing'] : []),
  ]
}

/** Some pages show more rows than they asked for. */
export function onePage({ path, responseBody }: Example): unknown {
  const top = Number(/[?&]\$top=(\d+)/.exec(path)?.[1] ?? Number.NaN)
  const value = at(responseBody, 'value')
  return isJson(responseBody) && Array.isArray(value) && value.length > top
    ? { ...responseBody, value: value.slice(0, top) }
    : responseBody
}

/** A page may send one thing and show another: what was sent decides. */
export function withoutContradictions(expected: unknown, sent: unknown): unknown {
  if (!isJson(expected) || !isJson(sent)) return expected
  return Object.fromEntries(
    Object.entries(expected).flatMap(([name, value]) => {
      const given = sent[name]
      if (given === undefined || Array.isArray(value)) return [[name, value]]
      if (isJson(value)) return [[name, withoutContradictions(value, given)]]
      return given === value ? [[name, value]] : []
    }),
  )
}

/** Empty properties that the v1.0 metadata does not have: leftovers of the beta, as the pack's README says. */
export function betaNames(body: unknown, type: string | undefined, book: TypeBook): string[] {
  if (type === undefined || !isJson(body)) return []
  return rowsOf(body).flatMap((row) =>
    Object.entries(row).flatMap(([name, value]) => (value === null && !book.has(type, name) ? [name] : [])),
  )
}

/** The example without the properties that the metadata does not have. */
export function withoutUnknown(body: unknown, notes: readonly string[]): unknown {
  const names = new Set(notes.map((note) => note.split('.').at(-1) ?? note))
  if (names.size === 0 || body === undefined) return body
  return JSON.parse(JSON.stringify(body, (name, value: unknown) => (names.has(name) ? undefined : value)))
}
