import { expect, test } from 'vitest'
import {
  actionNotices,
  agendaNotices,
  mondayOf,
  topicNotices,
  turnNotices,
  type NoticeQuestion,
} from './due-notices.ts'
import { noticeKey, previewLimit, type NoticeKind } from './notice.ts'
import { isTellable, noticeStanding, sendingMs, standingsOf } from './notice-standing.ts'

const people = ['ana', 'ben', 'chloe'].map((personId) => ({ personId, displayName: personId }))
const council = { name: 'Operating Council', language: 'en', timeZone: 'Europe/Berlin', members: people }
const question: NoticeQuestion = {
  council,
  meId: 'ana',
  words: (id, args) => `${id} ${Object.entries(args ?? {}).join(' ')}`,
}
const neutral: NoticeQuestion = { ...question, council: { ...council, neutralTasks: true } }
const session = {
  sessionKey: '19:m|2026-11-23T13:00:00Z',
  title: 'Weekly review',
  startMs: 1_795_438_800_000,
}

test('an agenda is told to everybody on the council but who presses, in the zone of the council', () => {
  const notices = agendaNotices(question, { ...session, items: [{ minutes: 10 }, { minutes: 25 }] })
  expect(notices.map((each) => each.personId)).toEqual(['ben', 'chloe'])
  expect(notices[0]?.preview).toContain('minutes,35')
  expect(notices[0]?.preview).toContain('2:00')
  expect(new Set(notices.map((each) => each.subject)).size).toBe(1)
  expect(new Set(notices.map(noticeKey)).size).toBe(2)
})

test('a session without a name still fills its place in the manifest’s text', () => {
  const [first] = agendaNotices(question, { ...session, title: '', items: [] })
  expect(first?.places['session']).toContain('out-notice-session')
})

test('a topic is told to its proposer, unless they took it in themselves', () => {
  const topic = { proposalId: 'p1', by: 'ben', byName: 'Ben', title: 'Budget' }
  expect(topicNotices(question, topic, session).map((each) => each.personId)).toEqual(['ben'])
  expect(topicNotices(question, { ...topic, by: 'ana' }, session)).toEqual([])
  expect(topicNotices(neutral, topic, session)[0]?.preview).not.toContain('Budget')
})

test('a turn is told at most twice: once ahead, once in its last week, and never when it is past', () => {
  const turn = { role: 'facilitator', roleName: 'Facilitating', sessionKey: '', startMs: null }
  const told = (today: string, holderId: string | null = 'ben') =>
    turnNotices(question, { ...turn, day: '2026-11-30', holderId }, today)
  const subjects = ['2026-11-02', '2026-11-22', '2026-11-23', '2026-11-30'].map(
    (day) => told(day)[0]?.subject,
  )
  expect(new Set(subjects).size).toBe(2)
  expect(subjects[0]).toBe(subjects[1])
  expect(subjects[2]).toBe(subjects[3])
  expect(told('2026-12-01')).toEqual([])
  expect(told('2026-11-22', 'ana')).toEqual([])
  expect(told('2026-11-22', 'guest/1')).toEqual([])
  expect(told('2026-11-22', null)).toEqual([])
})

test('an owner gets one reminder a week for all that is late or due within seven days', () => {
  const action = { ownerId: 'ben', ownerName: 'Ben', title: 'Order the tool', done: false }
  const today = '2026-11-25'
  const told = actionNotices(
    question,
    [
      { ...action, due: '2026-12-02' },
      { ...action, due: '2026-11-20', title: 'Call the supplier' },
      { ...action, due: '2026-12-03', ownerId: 'chloe' },
      { ...action, due: null, ownerId: 'chloe' },
      { ...action, due: '2026-11-20', ownerId: 'chloe', done: true },
      { ...action, due: '2026-11-20', ownerId: 'ana' },
      { ...action, due: '2026-11-20', ownerId: '' },
    ],
    today,
  )
  expect(told.map((each) => each.personId)).toEqual(['ben'])
  expect(told[0]?.preview).toContain('count,2')
  expect(told[0]?.preview).toContain('late,1')
  expect(told[0]?.preview).toContain('Call the supplier')
  expect(told[0]?.subject).toBe('actions/2026-11-23')
  expect(['2026-11-23', '2026-11-29', '2026-11-30'].map(mondayOf)).toEqual([
    '2026-11-23',
    '2026-11-23',
    '2026-11-30',
  ])
})

test('no preview is longer than Teams shows', () => {
  const topic = { proposalId: 'p', by: 'ben', byName: 'Ben', title: 'Budget '.repeat(60) }
  const long: NoticeQuestion = { ...question, words: (_id, args) => `${String(args?.['title'])} `.repeat(9) }
  expect(topicNotices(long, topic, session)[0]?.preview.length).toBeLessThanOrEqual(previewLimit)
})

test('what was told or may have been told is never sent by itself, and what failed may be', () => {
  const about = { kind: 'turn' as const, subject: 's', personId: 'ben' }
  const row = { key: noticeKey(about), sentMs: 1000, byName: 'Ana' }
  const how = (state: 'sending' | 'told' | 'no-app' | 'failed' | 'unknown', nowMs: number) =>
    noticeStanding(about, new Set(), { ...row, state }, nowMs)
  expect(how('told', 2000).how).toBe('told')
  expect(how('sending', 2000).how).toBe('underway')
  expect(how('sending', 1000 + sendingMs).how).toBe('unsure')
  expect(how('unknown', 2000).how).toBe('unsure')
  const states = ['sending', 'told', 'no-app', 'failed', 'unknown'] as const
  expect(states.filter((each) => isTellable(how(each, 9e9)))).toEqual(['no-app', 'failed'])
})

test('what somebody switched off does not reach them, and what they were told before stays known', () => {
  const drafts = [
    { kind: 'turn' as const, subject: 's', personId: 'ben' },
    { kind: 'turn' as const, subject: 's', personId: 'chloe' },
  ]
  const off = new Map<string, ReadonlySet<NoticeKind>>([
    ['ben', new Set(['turn'])],
    ['chloe', new Set(['agenda'])],
  ])
  const rows = [
    { key: noticeKey({ subject: 's', personId: 'ben' }), state: 'failed' as const, sentMs: 0, byName: '' },
  ]
  const found = standingsOf(drafts, { rows, off, nowMs: 0 })
  expect(found.map((each) => each.standing.how)).toEqual(['off', 'ready'])
})
