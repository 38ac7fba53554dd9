import { key, type Column, type SomeColumn } from './column.ts'
import type { ColumnGroup } from './column-group.ts'
import { changeReasonColumn } from './change-reason.ts'
import { unitsOf } from './column-units.ts'
import type { Fields } from './fields.ts'
import { quickReader, readCarefully, type Properties } from './read-fields.ts'

/** What cannot be read is settled by what can. */
function settledBy(column: Column<unknown>, settle: Settle): Settle {
  return (mine, theirs) => {
    const [one, other] = [column.read(mine), column.read(theirs)]
    return one.ok && other.ok ? column.write(settle(one.value, other.value)) : other.ok ? theirs : mine
  }
}

const partsOf = (each: Properties[string]) => ('parts' in each ? each.parts : [each])
type ValueOf<Known> =
  Known extends ColumnGroup<infer Value> ? Value : Known extends Column<infer Value> ? Value : never

export type Settle = (mine: unknown, theirs: unknown) => unknown

export type Reading<Kept> =
  | { readonly ok: true; readonly record: Kept }
  /** Somebody edited the item into something Weft cannot read; the raw fields are for the person who mends it. */
  | {
      readonly ok: false
      readonly reason: 'needs-repair'
      readonly columns: readonly string[]
      readonly raw: Fields
      /** What of it can still be read. */
      readonly rest: Partial<Kept>
    }

/** A kind of record: its list, its columns, and the way between an item's fields and the record. */
export interface RecordKind<Kept> {
  /** Display name of the list, which is also how it is addressed. */
  readonly list: string
  readonly description: string
  /** Moves up when columns are added; columns are never removed or renamed. */
  readonly version: number
  /** Somebody narrows who may read the list: being refused is no failure, and nothing of it is kept then. */
  readonly restricted?: boolean
  readonly columns: readonly SomeColumn[]
  /** Internal names of columns that mean one thing together: nobody decides about one of them alone. */
  readonly units: readonly (readonly string[])[]
  /**
   * Columns that nobody is asked about, and what becomes of them where two changed them: raw values in, raw value out.
   */
  readonly settled: Readonly<Record<string, Settle>>
  /** Throws `FieldTooLong`. Only the given properties are written: fields that Weft does not know stay as they are. */
  toFields(record: Partial<Kept>): Fields
  fromFields(fields: Fields): Reading<Kept>
}

export type RecordOf<Kind> = Kind extends RecordKind<infer Kept> ? Kept : never

type KeptOf<Known extends Properties> = { readonly clientKey: string } & {
  readonly [Property in keyof Known]: ValueOf<Known[Property]>
}

/** Every list has the `ClientKey` that makes a repeated create refused instead of doubled. */
const clientKey = key('ClientKey', 'Weft key', { unique: true })

export function defineKind<const Known extends Properties>(definition: {
  readonly list: string
  readonly description: string
  readonly version: number
  readonly restricted?: boolean
  readonly columns: Known
  /** Properties that follow from one another, beside those that only differ in `Key`. */
  readonly together?: readonly (readonly (keyof Known & string)[])[]
  /** Properties that follow from others: how two that differ become one, without asking anybody. */
  readonly settle?: {
    readonly [Property in keyof Known]?: (
      mine: ValueOf<Known[Property]>,
      theirs: ValueOf<Known[Property]>,
    ) => ValueOf<Known[Property]>
  }
}): RecordKind<KeptOf<Known>> {
  const properties: Properties = { clientKey, ...definition.columns }
  const { list, description, version, restricted = false } = definition
  const readQuickly = quickReader(properties)
  return {
    list,
    description,
    version,
    restricted,
    columns: Object.values(properties).flatMap(partsOf),
    units: unitsOf(
      new Map(Object.entries(properties).map(([name, each]) => [name, partsOf(each).map((one) => one.name)])),
      definition.together ?? [],
    ),
    settled: {
      [changeReasonColumn]: (mine) => mine,
      ...Object.fromEntries(
        Object.entries(definition.settle ?? {}).flatMap(([property, settle]) => {
          const known = properties[property]
          return known === undefined || 'parts' in known || settle === undefined
            ? []
            : [[known.name, settledBy(known as Column<unknown>, settle as Settle)]]
        }),
      ),
    },
    toFields(record) {
      const fields: Record<string, unknown> = {}
      for (const [property, value] of Object.entries(record)) {
        const known = properties[property]
        if (known === undefined || value === undefined) continue
        if ('parts' in known) Object.assign(fields, (known as ColumnGroup<unknown>).writeAll(value))
        else fields[known.name] = (known as Column<unknown>).write(value)
      }
      return fields
    },
    fromFields(fields) {
      const quick = readQuickly(fields)
      if (quick !== null) return { ok: true, record: quick as KeptOf<Known> }
      const reading = readCarefully(properties, fields)
      return reading.broken.length === 0
        ? { ok: true, record: reading.record as KeptOf<Known> }
        : {
            ok: false,
            reason: 'needs-repair',
            columns: reading.broken,
            raw: fields,
            rest: reading.record as Partial<KeptOf<Known>>,
          }
    },
  }
}
