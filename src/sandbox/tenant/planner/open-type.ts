import { plannerBadRequest } from './planner-access.ts'

export type OpenTypeName = 'plannerAssignment' | 'plannerChecklistItem' | 'plannerExternalReference'

/**
 * One PATCH of an open type: it merges by key, `null` removes, other keys stay. Every value says its `@odata.type`
 * and carries at least one property, else 400 (pack: rules.json, plannerOpenTypes).
 */
export function mergeOpenType<Sent extends object, Row>(
  name: OpenTypeName,
  current: Readonly<Record<string, Row>>,
  sent: Readonly<Record<string, Sent | null>>,
  merge: (sent: Omit<Sent, '@odata.type'>, before: Row | undefined, key: string) => Row,
): Record<string, Row> {
  const merged = { ...current }
  for (const [key, value] of Object.entries(sent)) {
    if (value === null) {
      delete merged[key]
      continue
    }
    const { '@odata.type': type, ...properties } = { '@odata.type': undefined, ...value }
    if (type !== `#microsoft.graph.${name}` && type !== `microsoft.graph.${name}`) {
      throw plannerBadRequest(`the value of '${key}' needs "@odata.type": "#microsoft.graph.${name}".`)
    }
    if (Object.keys(properties).length === 0)
      throw plannerBadRequest(`the value of '${key}' has no property.`)
    merged[key] = merge(properties, current[key], key)
  }
  return merged
}

const encodings: readonly (readonly [string, string])[] = [
  ['%', '%25'],
  ['.', '%2E'],
  [':', '%3A'],
  ['@', '%40'],
  ['#', '%23'],
]

/** A URL as a property name of `references`: `% . : @ #` encoded, nothing else. */
export function encodeReferenceKey(url: string): string {
  return encodings.reduce((text, [plain, encoded]) => text.replaceAll(plain, encoded), url)
}

/** Whether the key is an http(s) URL encoded so. */
export function isReferenceKey(key: string): boolean {
  if (/[.:@#]/.test(key) || /%(?!25|2E|3A|40|23)/i.test(key)) return false
  const url = [...encodings]
    .reverse()
    .reduce((text, [plain, encoded]) => text.replaceAll(new RegExp(encoded, 'gi'), plain), key)
  return /^https?:\/\/[^/\s]+/i.test(url)
}
