import { isJson } from './json.ts'

/**
 * Where an answer is of another shape than the example: a property is missing or of another kind. Values are
 * not compared: another tenant has its own. Of a collection the best of the rows counts.
 */
export function shapeDifferences(expected: unknown, actual: unknown, where = ''): string[] {
  if (expected === null || expected === undefined) return []
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${where}: a collection is missing`]
    if (expected.length === 0 || actual.length === 0) return []
    return expected.slice(0, 1).flatMap((each) => {
      const tried = actual.map((other) => shapeDifferences(each, other, `${where}[]`))
      return tried.toSorted((left, right) => left.length - right.length)[0] ?? []
    })
  }
  if (!isJson(expected)) {
    // What is empty here may be full there.
    return actual === null || typeof actual === typeof expected ? [] : [`${where} is of another kind`]
  }
  if (actual === null) return []
  if (!isJson(actual)) return [`${where}: an object is missing`]
  return Object.entries(expected).flatMap(([name, value]) => {
    // People, addresses and client-made keys of open types are each tenant's own.
    if (name.includes('@') || value === null || /^[0-9a-f]{8}-|%3A/i.test(name)) return []
    if (!(name in actual)) return [`${where}.${name} is missing`]
    return shapeDifferences(value, actual[name], `${where}.${name}`)
  })
}
