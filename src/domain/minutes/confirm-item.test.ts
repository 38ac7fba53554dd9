import { expect, test } from 'vitest'
import { unfinishedItems } from '../publish/carry.ts'
import { emptySession, foldSession } from '../session/fold.ts'
import type { LoggedMove, Move } from '../session/move.ts'
import { confirmedBy, confirmItemId, confirmItemMoves, type EarlierSession } from './confirm-item.ts'
import type { MinutesEvent } from './minutes-log.ts'

const thread = '19:meeting_x@thread.v2'
const day = 86_400_000
const now = { sessionKey: `${thread}|3`, thread, startMs: 30 * day }
const last: EarlierSession = {
  clientKey: `${thread}|2`,
  thread,
  startMs: 20 * day,
  phase: 'published',
  minutesUrl: 'https://site/minutes.html',
  minutesLog: [],
  correctedMs: null,
}
const confirmed: MinutesEvent = {
  kind: 'confirm',
  id: 'c',
  atMs: 25 * day,
  personId: 'ana',
  name: 'Ana',
  inSession: null,
  sessionMs: null,
  correction: '',
}
const title = (ms: number) => `Confirm ${ms / day}`
const plan: Move = {
  kind: 'plan-agenda',
  templateId: 't',
  title: 'Weekly',
  plannedMinutes: 10,
  plannedStartMs: null,
  items: [{ id: 'a', title: 'Welcome', kind: 'open', minutes: 10, lead: { kind: 'facilitator' } }],
}
let count = 0
const logged = (move: Move): LoggedMove => {
  count += 1
  return { client: 'x', seq: count, lamport: count, atMs: count, by: 'ana', byName: 'Ana', move }
}

/** The session after the moves, each planning followed by what it asks for. */
function planned(sessions: readonly EarlierSession[], ...plans: readonly Move[]) {
  return plans.reduce((log: LoggedMove[], move) => {
    const next = [...log, logged(move)]
    return [...next, ...confirmItemMoves(foldSession(next), now, sessions, title).map(logged)]
  }, [])
}

test('an agenda begins with the confirmation of the last minutes, once, however often it is planned', () => {
  const { items } = foldSession(planned([last], plan, plan, { ...plan, items: [] }, plan))
  expect(items.map((each) => each.title)).toEqual(['Confirm 20', 'Welcome'])
  expect(items[0]?.minutes).toBe(2)
  expect(confirmedBy(items[0] ?? { id: '' }, [last])).toBe(last)
})

test('the first session of a series that follows another asks for the minutes of its last session', () => {
  const follows = { ...now, sessionKey: 'new|1', thread: 'new' }
  const asked = (session: Parameters<typeof confirmItemMoves>[1]) =>
    confirmItemMoves({ items: [] }, session, [last], title).length
  expect(asked(follows)).toBe(0)
  expect(asked({ ...follows, formerThreads: [thread] })).toBe(1)
})

test('nothing is asked for minutes that are confirmed, not published, of another series or of a later session', () => {
  const none = [
    { ...last, minutesLog: [confirmed] },
    { ...last, phase: 'closed' as const },
    { ...last, minutesUrl: '' },
    { ...last, thread: 'another' },
    { ...last, startMs: 40 * day },
    { ...last, clientKey: now.sessionKey },
  ]
  for (const each of none) expect(confirmItemMoves(emptySession, now, [each], title)).toEqual([])
})

test('minutes that were changed after they had been confirmed are asked for again', () => {
  const changed = { ...last, minutesLog: [confirmed], correctedMs: 26 * day }
  expect(confirmItemMoves(emptySession, now, [changed], title)).toHaveLength(1)
})

test('only the last session is asked for, and an item that is settled by now leaves the agenda', () => {
  const older = { ...last, clientKey: `${thread}|1`, startMs: 10 * day }
  const [, add] = planned([last, older], plan)
  expect(add?.move).toMatchObject({ kind: 'add-item', item: { id: confirmItemId(last.clientKey) } })
  const state = foldSession(planned([last], plan))
  expect(confirmItemMoves(state, now, [{ ...last, minutesLog: [confirmed] }], title)).toEqual([
    { kind: 'remove-item', itemId: confirmItemId(last.clientKey) },
  ])
})

test('an item that ended without a confirmation is carried and not doubled there; one that was confirmed stays behind', () => {
  const state = foldSession(planned([last], plan))
  const carried = unfinishedItems(state)
  expect(carried).toHaveLength(1)
  const carry: Move = { kind: 'carry-items', fromSession: 's2', items: [...carried] }
  const next = foldSession(planned([last], carry, plan)).items
  // What is carried comes after the welcome.
  expect(next.map((each) => each.title)).toEqual(['Welcome', 'Confirm 20'])
  const itemId = confirmItemId(last.clientKey)
  const gone: Move[] = [{ kind: 'start' }, { kind: 'finish-item', itemId }]
  const passed = foldSession([...planned([last], plan), ...gone.map(logged)])
  expect(unfinishedItems(passed).map((each) => each.id)).toEqual([itemId])
  const confirm: Move = { kind: 'confirm-minutes', itemId, sessionKey: last.clientKey, correction: '' }
  expect(unfinishedItems(foldSession([...planned([last], plan), logged(confirm)]))).toEqual([])
})
