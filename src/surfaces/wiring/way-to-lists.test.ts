import { expect, test } from 'vitest'
import type { RecordSync, SyncState } from '#src/records/replica/sync-records.ts'
import { watchWay } from './way-to-lists.ts'

function channel() {
  const pages: ((word: unknown) => void)[] = []
  return () => {
    const own: ((word: unknown) => void)[] = []
    return {
      tell: (word: unknown) => pages.filter((each) => !own.includes(each)).forEach((each) => each(word)),
      listen(hear: (word: unknown) => void) {
        own.push(hear)
        pages.push(hear)
        return () => undefined
      },
      close: () => undefined,
    }
  }
}

function syncOf() {
  let state: SyncState = {
    running: false,
    hindrance: null,
    failure: null,
    untilMs: null,
    missing: [],
    currentMs: null,
  }
  const listeners: (() => void)[] = []
  const sync: RecordSync = {
    run: () => Promise.resolve(),
    state: () => state,
    subscribe(listener) {
      listeners.push(listener)
      return () => undefined
    },
  }
  return {
    sync,
    set(change: Partial<SyncState>) {
      state = { ...state, ...change }
      listeners.forEach((each) => each())
    },
  }
}

const turn = (mine: boolean) => ({
  take: () => Promise.resolve(mine),
  isMine: () => mine,
  onMine: () => () => undefined,
  leave: () => undefined,
})

test('a page that does not send says what stands in the way of the one that does, also when it comes later', () => {
  const page = channel()
  const writer = syncOf()
  watchWay(writer.sync, turn(true), page())
  const early = watchWay(syncOf().sync, turn(false), page())
  writer.set({ hindrance: 'service', untilMs: 99 })
  expect(early.look()).toEqual({ running: false, hindrance: 'service', untilMs: 99 })
  const late = watchWay(syncOf().sync, turn(false), page())
  expect(late.look()).toEqual({ running: false, hindrance: 'service', untilMs: 99 })
  page().tell({ about: 'way', hindrance: 'nonsense' })
  expect(late.look().hindrance).toBe('service')
})
