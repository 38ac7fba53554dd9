export type Json = Readonly<Record<string, unknown>>

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object under these names, empty where there is none. */
export function jsonAt(value: unknown, ...names: readonly string[]): Json {
  const found = at(value, ...names)
  return isJson(found) ? found : {}
}

export function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((inner, name) => (isJson(inner) ? inner[name] : undefined), value)
}

/** The text under these names; undefined where it is missing or no text. */
export function textAt(value: unknown, ...names: readonly string[]): string | undefined {
  const found = at(value, ...names)
  return typeof found === 'string' ? found : undefined
}

/** The rows of a collection's answer, or the one entity. */
export function rowsOf(body: unknown): readonly Json[] {
  const value = at(body, 'value')
  if (Array.isArray(value)) return value.filter(isJson)
  return isJson(body) ? [body] : []
}
