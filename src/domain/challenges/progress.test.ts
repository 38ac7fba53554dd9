import { expect, test } from 'vitest'
import { challengeMove, challengeProgress, tickStep } from './progress.ts'
import type { Step } from './challenge.ts'

const step = (id: string, due: string | null, doneOn: string | null = null): Step => ({
  id,
  title: id,
  departmentKeys: [],
  due,
  doneOn,
})

test('the next step is the one due first, not the one written first', () => {
  const steps = [step('undated', null), step('later', '2026-12-20'), step('sooner', '2026-12-01')]
  expect(challengeProgress({ steps }, '2026-11-28')).toMatchObject({ done: 0, all: 3, late: 0 })
  expect(challengeProgress({ steps }, '2026-11-28').next?.id).toBe('sooner')
})

test('a step is late from the day after its day, and never once it is done', () => {
  const steps = [step('a', '2026-11-27'), step('b', '2026-11-28'), step('c', '2026-11-01', '2026-11-20')]
  expect(challengeProgress({ steps }, '2026-11-28')).toMatchObject({ done: 1, late: 1 })
  expect(challengeProgress({ steps }, '2026-11-29').late).toBe(2)
})

test('with every step done nothing is next', () => {
  expect(challengeProgress({ steps: [step('a', null, '2026-11-01')] }, '2026-11-28').next).toBeNull()
})

test('ticking twice leaves a step as it was', () => {
  const once = tickStep([step('a', null)], 'a', '2026-11-28')
  expect(once[0]?.doneOn).toBe('2026-11-28')
  expect(tickStep(once, 'a', '2026-11-29')[0]?.doneOn).toBeNull()
})

test('a challenge that is reopened loses the day on which it was solved', () => {
  expect(challengeMove('solved', '2026-11-28')).toEqual({ state: 'solved', solvedOn: '2026-11-28' })
  expect(challengeMove('open', '2026-11-29').solvedOn).toBeNull()
})
