import { expect, test } from 'vitest'
import { riskSettingsOf } from '#src/domain/risks/council-ratings.ts'
import { newRisk } from '#src/domain/risks/new-risk.ts'
import { ownersRiskKind } from '#src/records/kinds/owners-risk-kind.ts'
import { riskKind } from '#src/records/kinds/risk-kind.ts'
import { createRowMaker, dueInSession, type RiskEntry } from './risk-rows.ts'

const day = Date.UTC(2026, 0, 1)

function entry(key: string, kind: typeof riskKind | typeof ownersRiskKind): RiskEntry {
  const risk = newRisk({ clientKey: key, title: key, raisedMs: day, score: { likelihood: 5, impact: 5 } })
  const record = { ...risk, state: 'assessed' as const, lastReview: '2026-01-01', session: 'register' }
  return {
    key,
    itemId: '1',
    reading: kind.fromFields(kind.toFields(record)),
    status: 'saved',
    troubles: [],
    createdMs: day,
    modifiedMs: day,
    modifiedBy: '',
  }
}

test('a session shows what is due, and of owners-only risks how many and nothing else', () => {
  const { rows, broken } = createRowMaker(riskSettingsOf({}), '2026-11-28')(
    [entry('shared', riskKind)],
    [entry('secret', ownersRiskKind)],
  )
  expect(broken).toEqual([])
  expect(rows.map((each) => [each.key, each.ownersOnly, each.due.length > 0])).toEqual([
    ['shared', false, true],
    ['secret', true, true],
  ])
  const told = dueInSession(rows)
  expect(told.rows.map((each) => each.key)).toEqual(['shared'])
  expect(told.left).toBe(1)
})
