import * as v from 'valibot'
import { FieldTooLong } from './field-too-long.ts'

/** A multi-line text column of SharePoint ends near 64,000 characters (facts: graph.md section 8). */
export const maxNoteCharacters = 63_000

export type ColumnFacet =
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'note' }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'dateTime'; readonly format: 'dateOnly' | 'dateTime' }

export type FieldReading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false }

/** One column of a list: how SharePoint is told to make it, and how its value is read and written. */
export interface Column<Value> {
  /** The key in `fields`; never changes. It does not end in `Id`, which confuses the service. */
  readonly name: string
  /** What people read in Microsoft Lists. */
  readonly displayName: string
  readonly facet: ColumnFacet
  readonly indexed: boolean
  readonly unique: boolean
  /** The value of a field that may be anything: people edit lists by hand. */
  read(raw: unknown): FieldReading<Value>
  /** Throws `FieldTooLong`. */
  write(value: Value): unknown
}

// `any` would be the usual bound here; a column is read as "of some value", never called through this type.
export type SomeColumn = Pick<Column<never>, 'name' | 'displayName' | 'facet' | 'indexed' | 'unique'> & {
  read(raw: unknown): { readonly ok: boolean; readonly value?: unknown }
}

interface Marks {
  readonly indexed?: boolean
  readonly unique?: boolean
}

function column<Value>(
  name: string,
  displayName: string,
  facet: ColumnFacet,
  marks: Marks,
  codec: Pick<Column<Value>, 'read' | 'write'>,
): Column<Value> {
  const unique = marks.unique ?? false
  return { name, displayName, facet, indexed: marks.indexed ?? unique, unique, ...codec }
}

const refused = { ok: false } as const
const empty = (raw: unknown) => raw === undefined || raw === null || raw === ''

function within(name: string, text: string, limit: number): string {
  if (text.length > limit) throw new FieldTooLong(name, text.length, limit)
  return text
}

/** One line of at most 255 characters; empty when the field is. */
export function text(
  name: string,
  displayName: string,
  marks: Marks & { maxLength?: number } = {},
): Column<string> {
  const maxLength = marks.maxLength ?? 255
  return column(name, displayName, { kind: 'text', maxLength }, marks, {
    read: (raw) =>
      empty(raw) ? { ok: true, value: '' } : typeof raw === 'string' ? { ok: true, value: raw } : refused,
    write: (value) => within(name, value, maxLength),
  })
}

/** One line that must not be empty. */
export function key(name: string, displayName: string, marks: Marks = {}): Column<string> {
  return column(name, displayName, { kind: 'text', maxLength: 255 }, marks, {
    read: (raw) => (typeof raw === 'string' && raw !== '' ? { ok: true, value: raw } : refused),
    write: (value) => within(name, value, 255),
  })
}

/** Several plain lines. */
export function note(name: string, displayName: string): Column<string> {
  return column(
    name,
    displayName,
    { kind: 'note' },
    {},
    {
      read: (raw) =>
        empty(raw) ? { ok: true, value: '' } : typeof raw === 'string' ? { ok: true, value: raw } : refused,
      write: (value) => within(name, value, maxNoteCharacters),
    },
  )
}

/** A closed list of values, shown to people in words. */
export function choice<const Value extends string>(
  name: string,
  displayName: string,
  words: Readonly<Record<Value, string>>,
  marks: Marks = {},
): Column<Value> {
  const pairs = Object.entries(words) as [Value, string][]
  const readings = new Map<unknown, FieldReading<Value>>(
    pairs.toReversed().map(([value, word]) => [word, { ok: true, value }]),
  )
  return column(name, displayName, { kind: 'choice', words: pairs.map((each) => each[1]) }, marks, {
    read: (raw) => readings.get(raw) ?? refused,
    write: (value) => words[value],
  })
}

/** The same, where `whenEmpty` is read from an empty field: rows older than the column, or nothing chosen. */
export function choiceOr<const Value extends string, const Empty extends Value | null>(
  name: string,
  displayName: string,
  words: Readonly<Record<Value, string>>,
  whenEmpty: Empty,
): Column<Value | Empty> {
  const chosen = choice(name, displayName, words)
  return {
    ...chosen,
    read: (raw) => (empty(raw) ? { ok: true, value: whenEmpty } : chosen.read(raw)),
    write: (value) => (value === null ? null : chosen.write(value)),
  }
}

export function number(name: string, displayName: string): Column<number | null> {
  return column(
    name,
    displayName,
    { kind: 'number' },
    {},
    {
      read: (raw) =>
        empty(raw)
          ? { ok: true, value: null }
          : typeof raw === 'number' && Number.isFinite(raw)
            ? { ok: true, value: raw }
            : refused,
      write: (value) => value,
    },
  )
}

/** An instant, milliseconds since 1970 UTC. */
export function instant(name: string, displayName: string, marks: Marks = {}): Column<number | null> {
  return column(name, displayName, { kind: 'dateTime', format: 'dateTime' }, marks, {
    read(raw) {
      if (empty(raw)) return { ok: true, value: null }
      const ms = typeof raw === 'string' ? Date.parse(raw) : Number.NaN
      return Number.isNaN(ms) ? refused : { ok: true, value: ms }
    },
    // SharePoint keeps whole seconds.
    write: (value) => (value === null ? null : new Date(value).toISOString().replace(/\.\d+Z$/, 'Z')),
  })
}

/**
 * A calendar day, `YYYY-MM-DD`. It is kept at noon UTC: SharePoint shows days in the site's zone, and noon is the
 * same day from UTC-11 to UTC+11.
 */
export function calendarDay(name: string, displayName: string, marks: Marks = {}): Column<string | null> {
  return column(name, displayName, { kind: 'dateTime', format: 'dateOnly' }, marks, {
    read(raw) {
      if (empty(raw)) return { ok: true, value: null }
      if (typeof raw !== 'string' || Number.isNaN(Date.parse(raw))) return refused
      return { ok: true, value: new Date(raw).toISOString().slice(0, 10) }
    },
    write: (value) => (value === null ? null : `${value}T12:00:00Z`),
  })
}

/** A structure as JSON text, at most 63,000 characters. `whenEmpty` is read where the field is empty. */
export function json<Value>(
  name: string,
  displayName: string,
  schema: v.GenericSchema<unknown, Value>,
  whenEmpty?: Value,
): Column<Value> {
  return column(
    name,
    displayName,
    { kind: 'note' },
    {},
    {
      read(raw) {
        if (empty(raw) && whenEmpty !== undefined) return { ok: true, value: whenEmpty }
        if (typeof raw !== 'string') return refused
        try {
          const parsed = v.safeParse(schema, JSON.parse(raw))
          return parsed.success ? { ok: true, value: parsed.output } : refused
        } catch {
          return refused
        }
      },
      write: (value) => within(name, JSON.stringify(value), maxNoteCharacters),
    },
  )
}
