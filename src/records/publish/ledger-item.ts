import * as v from 'valibot'
import { ledgerSchema, ledgerState, type Ledger } from '#src/domain/publish/ledger.ts'
import { SchemaMismatch } from '#src/graph/schema-mismatch.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { FieldTooLong } from '../definition/field-too-long.ts'
import type { ledgerKind } from '../kinds/ledger-kind.ts'
import type { ListItem } from '../lists/list-item.ts'
import { LedgerBroken } from './ledger-broken.ts'

type LedgerRow = RecordOf<typeof ledgerKind>

/** Below the column's limit, so that characters that grow on the way still fit. */
const partCharacters = 60_000

/** The ledger as a list row. Throws `FieldTooLong` beyond 240,000 characters, before anything is done. */
export function rowOfLedger(ledger: Ledger): LedgerRow {
  const text = JSON.stringify(ledger)
  if (text.length > 4 * partCharacters) throw new FieldTooLong('Ledger', text.length, 4 * partCharacters)
  const part = (index: number) => text.slice(index * partCharacters, (index + 1) * partCharacters)
  return {
    clientKey: ledger.key,
    title: ledger.plan.sessionTitle.slice(0, 255),
    session: ledger.plan.sessionKey,
    state: ledgerState(ledger),
    holder: (ledger.lease?.name ?? '').slice(0, 255),
    part1: part(0),
    part2: part(1),
    part3: part(2),
    part4: part(3),
  }
}

/** Throws `LedgerBroken`. */
export function ledgerOfItem(item: ListItem<LedgerRow>): Ledger {
  if (!item.reading.ok) throw new LedgerBroken('The ledger row cannot be read.')
  const { part1, part2, part3, part4 } = item.reading.record
  const read = v.safeParse(ledgerSchema, jsonOf(part1 + part2 + part3 + part4))
  if (read.success) return read.output
  throw new LedgerBroken('The ledger cannot be read.', { cause: new SchemaMismatch(read.issues) })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
