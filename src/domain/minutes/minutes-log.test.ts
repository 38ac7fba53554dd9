import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeMinutesLogs, type Confirmation, type MinutesEvent } from './minutes-log.ts'
import { minutesStanding } from './minutes-standing.ts'

const who = { personId: 'ana', name: 'Ana' }
const review: MinutesEvent = { kind: 'review', id: 'r1', atMs: 10, ...who }
const confirm = (more: Partial<Confirmation> = {}): Confirmation => ({
  kind: 'confirm',
  id: 'confirm/next',
  atMs: 20,
  inSession: 'next',
  sessionMs: 5,
  correction: '',
  ...who,
  ...more,
})
const takeBack: MinutesEvent = { kind: 'take-back', id: 't1', atMs: 30, ...who }
const standing = (minutesLog: readonly MinutesEvent[], correctedMs: number | null = null) =>
  minutesStanding({ phase: 'published', minutesLog, correctedMs }).state

test('minutes are a draft, then in review, then confirmed, and a draft again when that is taken back', () => {
  expect(standing([])).toBe('draft')
  expect(standing([review])).toBe('in-review')
  expect(standing([review, confirm()])).toBe('confirmed')
  expect(standing([review, confirm(), takeBack])).toBe('draft')
  expect(standing([review, confirm(), takeBack, { ...review, id: 'r2', atMs: 40 }])).toBe('in-review')
})

test('a session that goes on has no minutes', () => {
  expect(minutesStanding({ phase: 'running', minutesLog: [], correctedMs: null }).state).toBe('none')
})

test('a correction marks minutes that were confirmed before it, and none that were confirmed after it', () => {
  expect(standing([confirm()], 21)).toBe('changed')
  expect(standing([confirm()], 19)).toBe('confirmed')
  expect(standing([confirm(), confirm({ id: 'again', atMs: 30 })], 21)).toBe('confirmed')
  expect(standing([], 21)).toBe('draft')
})

test('the same confirmation written by two people is one, and its later wording counts', () => {
  const later = confirm({ atMs: 25, correction: 'Ben was there' })
  expect(mergeMinutesLogs([confirm()], [confirm()])).toEqual([confirm()])
  expect(mergeMinutesLogs([confirm()], [later])).toEqual([later])
  expect(mergeMinutesLogs([later], [confirm()])).toEqual([later])
})

test('logs merge to the same on every device, in whatever order they meet', () => {
  const event = fc.record({
    kind: fc.constant('review' as const),
    id: fc.constantFrom('a', 'b', 'c'),
    atMs: fc.nat(3),
    personId: fc.constant('p'),
    name: fc.constantFrom('Ana', 'Ben'),
  })
  const logs = fc.array(event, { maxLength: 4 })
  fc.assert(
    fc.property(logs, logs, logs, (a, b, c) => {
      expect(mergeMinutesLogs(a, b)).toEqual(mergeMinutesLogs(b, a))
      expect(mergeMinutesLogs(mergeMinutesLogs(a, b), c)).toEqual(mergeMinutesLogs(a, mergeMinutesLogs(b, c)))
      expect(mergeMinutesLogs(mergeMinutesLogs(a, b), b)).toEqual(mergeMinutesLogs(a, b))
    }),
  )
})

test('of a long log the newest is kept', () => {
  const many = Array.from({ length: 60 }, (_, index): MinutesEvent => ({
    ...review,
    id: `r${index}`,
    atMs: index,
  }))
  const kept = mergeMinutesLogs(many, [])
  expect(kept).toHaveLength(40)
  expect(kept.at(-1)?.id).toBe('r59')
})
