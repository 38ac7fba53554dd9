import { expect, test } from 'vitest'
import { riskSettingsOf } from '#src/domain/risks/council-ratings.ts'
import { newRisk } from '#src/domain/risks/new-risk.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { createRiskFinder } from './find-risks.ts'
import { createRowMaker, type RiskEntry } from './risk-rows.ts'

function entry(itemId: string, title: string, given: Partial<RiskRecord> = {}): RiskEntry {
  const record: RiskRecord = {
    ...newRisk({ clientKey: title, title, raisedMs: 0, score: null }),
    wording: '',
    detail: '',
    departments: '',
    level: null,
    changeReason: '',
    raisedBy: '',
    raisedMs: 0,
    session: '',
    ...given,
  }
  return {
    key: itemId,
    itemId,
    reading: { ok: true, record },
    status: 'saved',
    troubles: [],
    createdMs: 0,
    modifiedMs: 0,
    modifiedBy: '',
  }
}

const rowsOf = createRowMaker(riskSettingsOf({}), '2026-11-28')
const entries = [
  entry('7', 'Ausfall der Kühlmittelpumpe'),
  entry('8', 'Supplier late', { owner: 'Zoë Müller', cause: 'One warehouse' }),
  entry('123', 'Supplier bankrupt', { ownReference: 'OPS-4' }),
]
const { rows } = rowsOf(entries)

test('a risk is found by slips, without accents, by a part of a compound, and by either reference', () => {
  const { find } = createRiskFinder()
  const found = (typed: string) => [...find(rows, typed)].toSorted()
  expect(found('suplier')).toEqual(['123', '8'])
  expect(found('zoe muller')).toEqual(['8'])
  expect(found('pumpe')).toEqual(['7'])
  expect(found('supplier warehouse')).toEqual(['8'])
  expect(found('R-123')).toEqual(['123'])
  expect(found('ops-4')).toEqual(['123'])
  expect(found('volcano')).toEqual([])
})

test('what changed, came or went between two keys is found as it is now', () => {
  const { find } = createRiskFinder()
  expect([...find(rows, 'supplier')]).toHaveLength(2)
  const [pump, late, bankrupt] = entries
  if (pump === undefined || late === undefined || bankrupt === undefined) throw new Error('no entries')
  const changed = rowsOf([pump, entry('8', 'Strike at the port'), bankrupt]).rows
  expect([...find(changed, 'supplier')]).toEqual(['123'])
  expect([...find(changed, 'port')]).toEqual(['8'])
  expect([...find(rowsOf([pump, late]).rows, 'supplier')]).toEqual(['8'])
})

test('what was got ready ahead finds the same, also when it is asked in the middle or the rows changed since', () => {
  const changed = rowsOf([...entries, entry('9', 'Strike at the port')]).rows
  for (const steps of [0, 1, 100]) {
    const { find, preparing } = createRiskFinder()
    const building = preparing(rows)
    for (let step = 0; step < steps; step += 1) building.next()
    expect([...find(rows, 'supplier')].toSorted(), String(steps)).toEqual(['123', '8'])
    // Whoever goes on getting ready after that takes nothing away.
    for (let step = 0; step < 100; step += 1) building.next()
    expect([...find(changed, 'port')], String(steps)).toEqual(['9'])
    expect([...preparing(changed)]).toEqual([])
  }
})
