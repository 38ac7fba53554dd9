import { expect, test } from 'vitest'
import { playLive } from './live-run.ts'
import { written as createdAfterASleep } from './pinned/created-after-a-sleep.ts'
import { written as landedMinutesLater } from './pinned/landed-minutes-later.ts'
import { written as markedAfterASleep } from './pinned/marked-after-a-sleep.ts'
import { written as ownLeaseInALaggingCopy } from './pinned/own-lease-in-a-lagging-copy.ts'
import { written as shownAndNeverSent } from './pinned/shown-and-never-sent.ts'
import { playPublish } from './publish-run.ts'

// Runs that once broke a promise, written down request by request (`write-down.ts`): who did what, when pages ended and
// slept, which fault struck at which request, how long each of them travelled. Whatever seeds come to mean, they stay
// the same runs; each breaks its promise again where its cause is put back.

test('a page that slept repeats no create after somebody else has taken over (E1)', async () => {
  expect(await playPublish(createdAfterASleep)).toEqual([])
})

test('a task that lands minutes after it was given up is removed by whoever opens it then (E1)', async () => {
  expect(await playPublish(landedMinutesLater)).toEqual([])
})

test('a page that slept over a reading marks no task that somebody else has taken over (E1)', async () => {
  expect(await playPublish(markedAfterASleep)).toEqual([])
})

test('a page that reads a copy without its own lease sends no message a second time (E4)', async () => {
  expect(await playPublish(ownLeaseInALaggingCopy)).toEqual([])
})

test('a note that a full device shows and never sent reaches everybody (E3)', async () => {
  expect(await playLive(shownAndNeverSent)).toEqual([])
})
