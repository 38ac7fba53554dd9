import * as v from 'valibot'
import type { EventRow } from './event-row.ts'

/** MAPI properties that apps keep on events: `String {GUID} Name Color`, or with a number instead of a name. */
export type Properties = NonNullable<EventRow['properties']>

const id = v.pipe(v.string(), v.regex(/^\w+ (\{[0-9a-f-]{36}\} (Name .+|Id 0x[0-9a-f]+)|0x[0-9a-f]+)$/i))
export const singleValueSchema = v.array(v.object({ id, value: v.string() }))
export const multiValueSchema = v.array(v.object({ id, value: v.array(v.string()) }))

/** What a request sets. */
export function propertiesIn(
  sent: readonly { readonly id: string; readonly value: string | readonly string[] }[],
): Properties {
  return Object.fromEntries(sent.map((each) => [each.id, each.value]))
}

/** Of one kind, and with these ids alone where some are named; ids count without regard to case. */
export function propertiesJson(
  properties: Properties,
  kind: 'single' | 'multi',
  ids: readonly string[],
): { readonly id: string; readonly value: unknown }[] {
  const wanted = new Set(ids.map((each) => each.toLowerCase()))
  return Object.entries(properties)
    .filter(([, value]) => Array.isArray(value) === (kind === 'multi'))
    .filter(([name]) => wanted.size === 0 || wanted.has(name.toLowerCase()))
    .map(([name, value]) => ({ id: name, value }))
}
