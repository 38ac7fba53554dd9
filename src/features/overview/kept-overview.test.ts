import { expect, test } from 'vitest'
import { readOverview, writeOverview } from './kept-overview.ts'
import type { OverviewFacts } from './overview-facts.ts'

const action = {
  id: 'a1',
  title: 'Order the torque tool',
  owner: 'Ana',
  ownerId: 'ana',
  due: '2026-11-30',
  state: 'started',
  late: false,
  taskUrl: null,
} as const
const facts: OverviewFacts = {
  next: {
    sessionKey: '19:x/2026',
    title: 'Weekly review',
    startMs: 5,
    plannedMinutes: null,
    ready: false,
    running: false,
    facilitator: null,
    joinUrl: null,
  },
  unpublished: [
    { sessionKey: '19:x/2025', title: 'Earlier', startMs: null, neverClosed: true, actionsNotInPlanner: 3 },
  ],
  myActions: [action],
  openActions: 1,
  lateActions: 0,
  doneActions: 2,
  doneSinceLast: [{ ...action, state: 'done' }],
  decisionsLast: ['We wait'],
  sessions: [
    {
      sessionKey: '19:x/2025',
      title: 'Earlier',
      startMs: 4,
      phase: 'closed',
      facilitator: 'Ana',
      actions: 3,
      decisions: 1,
      risks: 0,
      minutesUrl: null,
    },
  ],
}

test('what the device keeps of the overview reads back as it was, with the time of reading', () => {
  expect(readOverview(writeOverview({ facts, readMs: 77 }))).toEqual({ facts, readMs: 77 })
})

test('what another release or a broken disk left is read anew instead of shown', () => {
  expect(readOverview('half a te')).toBeNull()
  expect(readOverview(JSON.stringify({ version: 0, readMs: 1, facts }))).toBeNull()
  expect(
    readOverview(JSON.stringify({ version: 1, readMs: 1, facts: { ...facts, sessions: [{}] } })),
  ).toBeNull()
})
