import type { SomeColumn } from './column.ts'
import type { Fields } from './fields.ts'

interface SomeGroup {
  readonly parts: readonly SomeColumn[]
  readAll(
    fields: Fields,
  ):
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly columns: readonly string[] }
}

/** What a kind's records are made of: a property's column, or the columns that are one property together. */
export type Properties = Readonly<Record<string, SomeColumn | SomeGroup>>

/** Every property by every column; `broken` are the display names of the columns that make no sense. */
export function readCarefully(
  properties: Properties,
  fields: Fields,
): { readonly record: Readonly<Record<string, unknown>>; readonly broken: readonly string[] } {
  const record: Record<string, unknown> = {}
  const broken: string[] = []
  for (const [property, known] of Object.entries(properties)) {
    if ('parts' in known) {
      const reading = known.readAll(fields)
      if (reading.ok) record[property] = reading.value
      else broken.push(...reading.columns)
      continue
    }
    const reading = known.read(fields[known.name])
    if (reading.ok) record[property] = reading.value
    else broken.push(known.displayName)
  }
  return { record, broken }
}

/**
 * The same record in a third of the time, or null where anything is broken: a row fills a third of its columns, and
 * what the empty ones are read as is known before. `read-fields.test.ts` holds the two to the same answers.
 */
export function quickReader(
  properties: Properties,
): (fields: Fields) => Readonly<Record<string, unknown>> | null {
  // Out of one text: an object that is filled name by name turns into a slow table in most browsers.
  const empty: Record<string, unknown> = JSON.parse(
    JSON.stringify(Object.fromEntries(Object.keys(properties).map((each) => [each, null]))),
  )
  const byColumn = new Map<string, { readonly property: string; readonly known: SomeColumn | SomeGroup }>()
  /** Properties that an empty field breaks. */
  const required = new Set<string>()
  for (const [property, known] of Object.entries(properties)) {
    const reading = 'parts' in known ? known.readAll({}) : known.read(undefined)
    empty[property] = reading.ok ? reading.value : undefined
    if (!reading.ok) required.add(property)
    for (const part of 'parts' in known ? known.parts : [known]) byColumn.set(part.name, { property, known })
  }
  return (fields) => {
    const record = { ...empty }
    const groups: string[] = []
    let met = 0
    for (const name in fields) {
      const found = byColumn.get(name)
      if (found === undefined) continue
      const { property, known } = found
      let reading: { readonly ok: boolean; readonly value?: unknown }
      if ('parts' in known) {
        if (groups.includes(property)) continue
        groups.push(property)
        reading = known.readAll(fields)
      } else reading = known.read(fields[name])
      if (!reading.ok) return null
      record[property] = reading.value
      if (required.has(property)) met += 1
    }
    return met === required.size ? record : null
  }
}
