import type { Fields } from '../definition/fields.ts'
import type { ReplicatedKind } from './row-of.ts'

export type SameField = (column: string, one: unknown, other: unknown) => boolean

export interface Merge {
  /** What is to be sent: columns that only this person changed. */
  readonly send: Fields
  /** Columns of units that both changed, to different values: theirs. */
  readonly theirs: Fields
}

/**
 * Three ways, column by column: what the person saw (`saw`, once for each edit), what the person wants (`mine`), what
 * the list has (`now`). A column that the list already has as wished needs nothing. Several edits may have seen several
 * values, the later ones the person's own: an answer that was lost is no reason for a conflict with oneself. Columns that
 * mean one thing together (`units`) are decided together: half of one person's score and half of another's is nobody's.
 * `settled` ones are never asked about.
 */
export function mergeFields(
  saw: readonly Fields[],
  mine: Fields,
  now: Fields,
  same: SameField,
  { units, settled }: Pick<ReplicatedKind, 'units' | 'settled'> = { units: [], settled: {} },
): Merge {
  const send: Record<string, unknown> = {}
  const theirs: Record<string, unknown> = {}
  const known = (column: string) => saw.some((each) => column in each)
  const seen = (column: string) =>
    saw.some((each) => column in each && same(column, each[column], now[column]))
  for (const [column, wanted] of Object.entries(mine)) {
    if (same(column, wanted, now[column])) continue
    const settle = settled[column]
    if (seen(column)) send[column] = wanted
    else if (settle !== undefined) send[column] = settle(wanted, now[column])
    else theirs[column] = now[column] ?? null
  }
  for (const unit of units) {
    const beside = unit.filter((each) => !(each in mine) && known(each) && !seen(each))
    const asked = unit.some((each) => each in theirs) || beside.length > 0
    const mineOfIt = unit.filter((each) => each in send || each in theirs)
    if (!asked || mineOfIt.length === 0) continue
    for (const column of [...mineOfIt, ...beside]) {
      delete send[column]
      theirs[column] = now[column] ?? null
    }
  }
  return { send, theirs }
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** Values as they travel: nothing, null and the empty text are one; instants are equal whatever their spelling. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other)
  if (typeof one === 'string' && typeof other === 'string') return sameInstant(one, other)
  return typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other)
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

function sameInstant(one: string, other: string): boolean {
  return instant.test(one) && instant.test(other) && Date.parse(one) === Date.parse(other)
}
