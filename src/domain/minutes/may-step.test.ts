import { expect, test } from 'vitest'
import { roles } from '../council/council.ts'
import { mayStep } from './may-step.ts'
import { minutesStates } from './minutes-standing.ts'

const published = (state: (typeof minutesStates)[number]) => ({ phase: 'published' as const, state })

test('minutes are confirmed by who may correct them, and sent to review by who may publish', () => {
  const who = (step: 'confirm' | 'review') =>
    roles.filter((role) => mayStep(step, published('draft'), { member: { role }, facilitated: false }).ok)
  expect(who('confirm').toSorted()).toEqual(['chair', 'secretary', 'sponsor'])
  expect(who('review')).not.toContain('adviser')
  expect(mayStep('confirm', published('draft'), { member: { role: 'member' }, facilitated: true }).ok).toBe(
    true,
  )
  expect(mayStep('confirm', published('draft'), { member: undefined, facilitated: false })).toEqual({
    ok: false,
    reason: 'not-on-council',
  })
})

test('confirmed minutes are not confirmed again until something changed, and only those are taken back', () => {
  const actor = { member: { role: 'chair' as const }, facilitated: false }
  const from = (step: 'confirm' | 'take-back' | 'review') =>
    minutesStates.filter((state) => mayStep(step, published(state), actor).ok)
  expect(from('review')).toEqual(['draft'])
  expect(from('confirm')).toEqual(['draft', 'in-review', 'changed'])
  expect(from('take-back')).toEqual(['confirmed', 'changed'])
})

test('what is not published yet is not confirmed', () => {
  expect(
    mayStep(
      'confirm',
      { phase: 'closed', state: 'draft' },
      { member: { role: 'chair' }, facilitated: false },
    ),
  ).toEqual({ ok: false, reason: 'not-published' })
})
