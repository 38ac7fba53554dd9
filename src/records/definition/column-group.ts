import type { Column, SomeColumn } from './column.ts'
import type { Fields } from './fields.ts'

/** Several columns that people read one by one and that are one property to the product. */
export interface ColumnGroup<Value> {
  readonly parts: readonly SomeColumn[]
  readAll(fields: Fields):
    | { readonly ok: true; readonly value: Value }
    /** Display names of the columns that make no sense. */
    | { readonly ok: false; readonly columns: readonly string[] }
  /** Throws `FieldTooLong`. */
  writeAll(value: Value): Fields
}

type Parts = Readonly<Record<string, SomeColumn>>
type ValuesOf<Known> = {
  readonly [Name in keyof Known]: Known[Name] extends Column<infer Value> ? Value : never
}

/** `join` answers undefined where the columns, each readable, contradict one another. */
export function columnGroup<const Known extends Parts, Value>(
  parts: Known,
  way: {
    join(values: ValuesOf<Known>): Value | undefined
    split(value: Value): ValuesOf<Known>
  },
): ColumnGroup<Value> {
  const named = Object.entries(parts)
  return {
    parts: named.map((each) => each[1]),
    readAll(fields) {
      const values: Record<string, unknown> = {}
      const broken: string[] = []
      for (const [name, column] of named) {
        const reading = column.read(fields[column.name])
        if (reading.ok) values[name] = reading.value
        else broken.push(column.displayName)
      }
      if (broken.length > 0) return { ok: false, columns: broken }
      const value = way.join(values as ValuesOf<Known>)
      if (value === undefined) return { ok: false, columns: named.map((each) => each[1].displayName) }
      return { ok: true, value }
    },
    writeAll(value) {
      const values = way.split(value) as Readonly<Record<string, unknown>>
      const written = named.map(([name, column]) => [
        column.name,
        (column as Column<unknown>).write(values[name]),
      ])
      return Object.fromEntries(written)
    },
  }
}
