import { expect, test } from 'vitest'
import { challengeKind } from '../kinds/challenge-kind.ts'
import { riskKind } from '../kinds/risk-kind.ts'
import type { RecordKind } from './record-kind.ts'
import { readableValue } from './readable-value.ts'

function read(kind: Pick<RecordKind<unknown>, 'columns'>, name: string, value: unknown) {
  const column = kind.columns.find((each) => each.name === name)
  if (column === undefined) throw new Error(`no column ${name}`)
  return readableValue(column, JSON.stringify(value))
}

test('links read as the titles of what they lead to', () => {
  const links = [{ kind: 'action', key: '0c1f', title: 'Order a spare' }]
  expect(read(riskKind, 'Links', links)).toEqual({ as: 'list', items: ['Order a spare'] })
})

test('milestones that differ in a day only do not read the same', () => {
  const step = { id: '1', title: 'Pilot', departmentKeys: ['ops'], due: '2026-12-01', doneOn: null }
  expect(read(challengeKind, 'Steps', [step])).toEqual({ as: 'list', items: ['Pilot · ops · 2026-12-01'] })
  expect(read(challengeKind, 'Steps', [{ ...step, doneOn: '2026-11-28' }])).toEqual({
    as: 'list',
    items: ['Pilot · ops · 2026-12-01 · 2026-11-28'],
  })
})
