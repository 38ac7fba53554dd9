import { isJson } from './json.ts'

/** Ids, addresses, order hints and versions of an example are Microsoft's own: only their kind is compared. */
const byShape =
  /^(id|.*Id|.*Ids|etag|eTag|changeKey|.*Url|.*Link|.*Hint|assigneePriority|previewPriority|iCalUId|upn|conferenceId|locale|index|size|uniqueIdType|creatorId|width|height|relevanceScore|issuer|childCount|sortOrderIndex|tenantId|request-id|client-request-id|date|email|userPrincipalName|issuerAssignedId|path|tollNumber|tollFreeNumber|siteId|.*Preview|message)$/
/** Texts that the page or Microsoft's sanitising filled in. */
const filledIn = /-value$|^string$|^\{.*\}$|^\(.*\)$|^null$|^$|^(url|upn|id|tollNumber)$/
const number = /^\d+$/
const instant = /^\d{4}-\d\d-\d\dT?\d\d:\d\d/

/** Where the answer is less than the example, as sentences; empty when it holds everything. */
export function differences(expected: unknown, actual: unknown, where = ''): string[] {
  if (expected === null || expected === undefined) return []
  if (Array.isArray(expected)) return arrayDifferences(expected, actual, where)
  if (isJson(expected)) {
    if (!isJson(actual)) return [`${where}: an object is missing`]
    return Object.entries(expected).flatMap(([name, value]) => {
      if (name.includes('@')) return []
      // The null parts of an identity are shown or not.
      if (value === null && where.endsWith('.identity')) return []
      if (!(name in actual)) return [`${where}.${name} is missing`]
      return valueDifferences(name, value, actual[name], `${where}.${name}`)
    })
  }
  return valueDifferences('', expected, actual, where)
}

function arrayDifferences(expected: readonly unknown[], actual: unknown, where: string): string[] {
  if (!Array.isArray(actual)) return [`${where}: a collection is missing`]
  return expected.flatMap((each) => {
    const tried = actual.map((other) => differences(each, other, `${where}[]`))
    if (tried.some((found) => found.length === 0)) return []
    return tried.toSorted((left, right) => left.length - right.length)[0] ?? [`${where}: has no such element`]
  })
}

function valueDifferences(name: string, expected: unknown, actual: unknown, where: string): string[] {
  if (typeof expected === 'object') return differences(expected, actual, where)
  if (actual === null && (byShape.test(name) || filledIn.test(textOf(expected)))) return []
  if (typeof expected !== typeof actual)
    return [`${where} is ${JSON.stringify(actual)}, not ${textOf(expected)}`]
  if (byShape.test(name)) return []
  if (expected === 99 || typeof expected === 'string') {
    const wanted = textOf(expected)
    if (expected === 99 || filledIn.test(wanted) || number.test(wanted)) return []
    if (instant.test(wanted)) return instant.test(textOf(actual)) ? [] : [`${where} is no point in time`]
    const found = plain(textOf(actual))
    return found.includes(plain(wanted)) ? [] : [`${where} is ${JSON.stringify(actual)}, not ${wanted}`]
  }
  return expected === actual ? [] : [`${where} is ${textOf(actual)}, not ${textOf(expected)}`]
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/** Case and white space, and the HTML around a text, are the service's own. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '')
    .toLowerCase()
}
