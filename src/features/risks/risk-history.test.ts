import { expect, test } from 'vitest'
import { historyOf, type RiskVersion } from './risk-history.ts'

const version = (id: string, fields: RiskVersion['fields']): RiskVersion => ({
  id,
  atMs: Number(id),
  by: 'Ana',
  fields,
})

test('the history tells field by field what changed and why, newest first', () => {
  const told = historyOf([
    version('3', { Title: 'A', Likelihood: 4, ChangeReason: 'Strike', NextReview: '2026-12-01T00:00:00Z' }),
    version('2', { Title: 'A', Likelihood: 2, ChangeReason: '' }),
    version('1', { Title: 'B', Likelihood: 2 }),
  ])
  expect(
    told.map((each) => [
      each.id,
      each.why,
      each.changes.map((one) => `${one.column}: ${one.before}>${one.after}`),
    ]),
  ).toEqual([
    ['3', 'Strike', ['Likelihood (1 to 5): 2>4', 'Next review (own day): >2026-12-01']],
    ['2', '', ['Risk: B>A']],
    ['1', '', []],
  ])
})

test('a version that changed nothing people read is left out, and an earlier reason is not told twice', () => {
  const told = historyOf([
    version('3', { Title: 'A', Course: '[1]', ChangeReason: 'x' }),
    version('2', { Title: 'A', ChangeReason: 'x' }),
    version('1', { Title: 'B', ChangeReason: '' }),
  ])
  expect(told.map((each) => [each.id, each.why])).toEqual([
    ['2', 'x'],
    ['1', ''],
  ])
})
