import { expect, test } from 'vitest'
import { readAddress, textOf, type TabAddress } from './use-tab-address.ts'

test('every page comes back from its address as it was', () => {
  const pages: readonly TabAddress[] = [
    { page: 'overview' },
    { page: 'council' },
    { page: 'status' },
    { page: 'session', sessionKey: '19:meeting_x@thread.v2|2026-11-24T09:00:00Z' },
    { page: 'sessions' },
    { page: 'minutes', sessionKey: '19:meeting_x@thread.v2|2026-11-24T09:00:00Z' },
    { page: 'minutes', sessionKey: 'a/b' },
    { page: 'rehearsal', sessionKey: null },
    { page: 'rehearsal', sessionKey: '19:meeting_x@thread.v2|2026-11-24T09:00:00Z' },
    { page: 'decisions', open: null },
    { page: 'decisions', open: 'a/b %' },
    { page: 'challenges', open: 'c1' },
  ]
  for (const each of pages) expect(readAddress(textOf(each))).toEqual(each)
})

test('a deep link that names the session alone opens it', () => {
  expect(readAddress('19:meeting_x@thread.v2|2026')).toEqual({
    page: 'session',
    sessionKey: '19:meeting_x@thread.v2|2026',
  })
})

test('an address that nobody knows, or that was cut short, opens the overview or its page', () => {
  expect(readAddress('nonsense')).toEqual({ page: 'overview' })
  expect(readAddress('session/')).toEqual({ page: 'overview' })
  expect(readAddress('sessions/a')).toEqual({ page: 'sessions' })
  expect(readAddress('decisions/%E0%A4%A')).toEqual({ page: 'decisions', open: '%E0%A4%A' })
})
