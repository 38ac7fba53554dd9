import { expect, test } from 'vitest'
import { livenessNow, networkAnswers } from './network-state.ts'

const live = { kind: 'live', lastReadMs: 5 } as const
const loading = { kind: 'loading' } as const

test('a session that was never read says offline with the first request that gets no answer', () => {
  const network = { ...networkAnswers, reach: 'silent', sinceMs: 9 } as const
  expect(livenessNow(loading, network)).toEqual({ kind: 'offline', sinceMs: 9 })
  expect(livenessNow(live, network)).toBe(live)
})

test('a session that was read says offline at once where the browser has no network', () => {
  const network = { ...networkAnswers, reach: 'gone', sinceMs: 9 } as const
  expect(livenessNow(live, network)).toEqual({ kind: 'offline', sinceMs: 9 })
})

test('while a service is waited for, the session says until when', () => {
  const network = { ...networkAnswers, waitingUntilMs: 70 }
  expect(livenessNow(live, network)).toEqual({ kind: 'waiting', untilMs: 70 })
  expect(livenessNow(loading, network)).toEqual({ kind: 'waiting', untilMs: 70 })
})

test('a service that answers “busy” is waited for, even where the log still counts as offline', () => {
  const offline = { kind: 'offline', sinceMs: 1 } as const
  expect(livenessNow(offline, { ...networkAnswers, waitingUntilMs: 70 })).toEqual({
    kind: 'waiting',
    untilMs: 70,
  })
  expect(livenessNow(offline, { ...networkAnswers, reach: 'silent', waitingUntilMs: 70 })).toBe(offline)
})

test('what a person must mend is never hidden behind a wait', () => {
  const refused = { kind: 'refused', reason: 'sign-in' } as const
  expect(livenessNow(refused, { ...networkAnswers, reach: 'gone', waitingUntilMs: 70 })).toBe(refused)
})
