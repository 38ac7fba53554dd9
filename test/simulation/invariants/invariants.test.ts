import { expect, test } from 'vitest'
import type { Move } from '#src/domain/session/move.ts'
import type { Proposal } from '#src/domain/session/session-state.ts'
import type { Vote } from '#src/domain/session/vote.ts'
import { carriedOnce, topicsOnce, type CarryRow } from './carried-once.ts'
import { doneInTime } from './done-in-time.ts'
import { equalEverywhere } from './equal-everywhere.ts'
import { everyEditKept } from './every-edit-kept.ts'
import { followedPlanner, type FollowedAction } from './followed-planner.ts'
import { nothingLeft } from './nothing-left.ts'
import { oneFacilitator } from './one-facilitator.ts'
import { oneRecordEach } from './one-record-each.ts'
import { oneTaskEach, type TaskWorld } from './one-task-each.ts'
import { politeTraffic, type Crossing } from './polite-traffic.ts'
import { saidWhenDone } from './said-when-done.ts'
import { silentFailures } from './silent-failures.ts'
import { timersAgree } from './timers-agree.ts'
import { votesOnce, type VotedWorld } from './votes-once.ts'
import { yesNoVote } from '#test/support/yes-no-vote.ts'

const harms = (wrongs: readonly { readonly harm: string }[]) => wrongs.map((each) => each.harm)

test('E1 sees a task that is missing, doubled, nobody’s, or named wrongly', () => {
  const good: TaskWorld = {
    wanted: [{ captureId: 'a', marker: 'm' }],
    tasks: [{ id: 't', markers: ['m'] }],
    ledger: new Map([['a', 't']]),
    records: new Map([['a', 't']]),
  }
  expect(oneTaskEach(good)).toEqual([])
  expect(harms(oneTaskEach({ ...good, tasks: [] }))).toEqual(['lost'])
  expect(harms(oneTaskEach({ ...good, tasks: [...good.tasks, { id: 'u', markers: ['m'] }] }))).toEqual([
    'doubled',
  ])
  expect(harms(oneTaskEach({ ...good, tasks: [...good.tasks, { id: 'u', markers: [] }] }))).toEqual([
    'doubled',
  ])
  expect(harms(oneTaskEach({ ...good, ledger: new Map([['a', 'u']]) }))).toEqual(['lost'])
  expect(harms(oneTaskEach({ ...good, records: new Map() }))).toEqual(['lost'])
})

test('E2 sees an edit that is gone, there twice or another, unless a conflict shows it', () => {
  const see = (shown: readonly { id: string; content: string }[], conflicts: readonly string[] = []) =>
    harms(
      everyEditKept({
        confirmed: new Map([['a', 'mine']]),
        shown,
        shownConflicts: new Set(conflicts),
        client: 'Ana',
      }),
    )
  const mine = { id: 'a', content: 'mine' }
  expect(see([mine])).toEqual([])
  expect(see([])).toEqual(['lost'])
  expect(see([mine, mine])).toEqual(['doubled'])
  expect(see([{ id: 'a', content: 'theirs' }])).toEqual(['overwritten'])
  expect(see([{ id: 'a', content: 'theirs' }], ['a'])).toEqual([])
})

test('E3 sees a client that has come to another state', () => {
  const state = { captured: ['a'] }
  expect(
    equalEverywhere([
      { client: 'Ana', state },
      { client: 'Ben', state: { captured: ['a'] } },
    ]),
  ).toEqual([])
  expect(
    equalEverywhere([
      { client: 'Ana', state },
      { client: 'Ben', state: { captured: [] } },
    ]),
  ).toHaveLength(1)
})

test('E4 sees a record that is missing or there twice', () => {
  expect(oneRecordEach([{ what: 'ledger', times: 1 }])).toEqual([])
  expect(
    harms(
      oneRecordEach([
        { what: 'a', times: 0 },
        { what: 'b', times: 2 },
      ]),
    ),
  ).toEqual(['lost', 'doubled'])
})

const emptyProposal: Proposal = {
  proposalId: 'p',
  title: '',
  minutes: 5,
  why: '',
  by: '',
  byName: '',
  onBehalfOf: null,
  item: null,
  answer: 'open',
  reason: '',
  answeredBy: null,
  itemId: null,
}

test('E4 sees what is carried nowhere, twice, elsewhere, or back', () => {
  const row = (sessions: readonly string[], key = 'carry/a'): CarryRow => ({
    key,
    moves: '[{"move":{"kind":"carry-items","items":[{"id":"one"}]}}]',
    sessions,
  })
  const inOrder = ['none', 'first', 'second']
  const come = { id: 'one', title: '', kind: 'open', minutes: 1, lead: { kind: 'everyone' } } as const
  const carried = { inOrder, to: 'second', items: [{ id: 'one', times: 2 }], dropped: 'gone' }
  const counting = (carriedTimes: number, ...rows: readonly CarryRow[]) =>
    harms(carriedOnce({ ...carried, rows, seen: { items: [{ ...come, carriedTimes }] } }))
  const see = (...rows: readonly CarryRow[]) => counting(2, ...rows)
  expect(see(row(['none', 'second']))).toEqual([])
  expect(see()).toEqual(['lost'])
  expect(see(row(['second']), row(['second'], 'carry/b'))).toEqual(['doubled'])
  expect(see(row(['first']))).toEqual(['lost'])
  expect(see(row(['second', 'first', 'second']))).toEqual(['overwritten'])
  expect(counting(3, row(['second']))).toEqual(['overwritten'])
  expect(see({ ...row(['second']), moves: '[{"title":"gone"}]' })).toEqual(['lost', 'doubled'])
})

test('E4 sees a topic that is gone, there twice, somebody else’s, answered otherwise, or back', () => {
  const topic = { ...emptyProposal, title: 'One', by: 'ben', answer: 'park' as const }
  const see = (...proposals: readonly Proposal[]) =>
    harms(topicsOnce({ seen: { proposals }, expected: [{ title: 'One', by: 'ben', answer: 'park' }] }))
  expect(see(topic)).toEqual([])
  expect(see()).toEqual(['lost'])
  expect(see(topic, topic)).toEqual(['doubled'])
  expect(see({ ...topic, by: 'ana' })).toEqual(['overwritten'])
  expect(see({ ...topic, answer: 'open' })).toEqual(['overwritten'])
  expect(see(topic, { ...topic, title: 'Declined' })).toEqual(['doubled'])
})

test('E2 sees an action that Planner, its record and what people wrote there do not agree on', () => {
  const wished = { captureId: 'a', percent: 100, dropped: false, detail: 'mine' }
  const done = { ActionState: 'Done', DoneOn: '2026-12-02', Detail: 'mine' }
  const see = (more: Partial<FollowedAction>) =>
    harms(followedPlanner([{ wished, percentNow: 100, versions: [done], ...more }]))
  expect(see({})).toEqual([])
  expect(see({ percentNow: 50 })).toEqual(['overwritten'])
  expect(see({ versions: [] })).toEqual(['lost'])
  expect(see({ versions: [{ ...done, ActionState: 'Open', DoneOn: undefined }] })).toEqual(['lost'])
  expect(see({ versions: [{ ...done, DoneOn: undefined }] })).toEqual(['lost'])
  expect(see({ versions: [{ ...done, Detail: 'theirs' }] })).toEqual(['overwritten'])
  expect(see({ wished: { ...wished, dropped: true } })).toEqual(['overwritten'])
})

test('E7 sees two facilitators, and one that some do not see', () => {
  const see = (...ids: readonly (string | null)[]) =>
    harms(oneFacilitator(ids.map((facilitatorId, index) => ({ client: `${index}`, facilitatorId }))))
  expect(see('a', 'a')).toEqual([])
  expect(see('a', 'b')).toEqual(['doubled'])
  expect(see('a', null)).toEqual(['lost'])
})

test('E8 sees a request that comes early, a batch that is too large, and too much of one mailbox', () => {
  const crossing = (sentMs: number, more: Partial<Crossing> = {}): Crossing => ({
    client: 'a',
    sentMs,
    answeredMs: sentMs + 10,
    services: ['planner'],
    held: [],
    ...more,
  })
  const throttled = crossing(0, { held: [{ service: 'planner', untilMs: 1000 }] })
  expect(politeTraffic([throttled, crossing(1000)])).toEqual([])
  expect(politeTraffic([throttled, crossing(5)])).toEqual([])
  expect(politeTraffic([throttled, crossing(500, { services: ['teams'] })])).toEqual([])
  expect(politeTraffic([throttled, crossing(500, { client: 'b' })])).toEqual([])
  expect(politeTraffic([throttled, crossing(999)])).toHaveLength(1)
  expect(
    politeTraffic([crossing(0, { services: Array.from({ length: 21 }, () => 'planner') })]),
  ).toHaveLength(1)
  const mail = ['outlook', 'outlook']
  expect(politeTraffic([crossing(0, { services: mail }), crossing(10, { services: mail })])).toEqual([])
  expect(politeTraffic([crossing(0, { services: mail }), crossing(5, { services: mail })])).toHaveLength(1)
  const five = [0, 1, 2, 3, 4].map((sentMs) => crossing(sentMs, { services: ['outlook'] }))
  expect(politeTraffic(five.slice(1))).toEqual([])
  expect(politeTraffic(five).length).toBeGreaterThan(0)
})

test('E9 sees what was said before it was so', () => {
  expect(saidWhenDone([{ client: 'a', said: 'done', committed: true }])).toEqual([])
  expect(saidWhenDone([{ client: 'a', said: 'done', committed: false }])).toHaveLength(1)
})

test('E10 sees a text in a failure and in what caused it', () => {
  const failure = new Error('GET /me: 500', { cause: new Error('received "Send the figures"') })
  expect(silentFailures([failure], ['Budget'])).toEqual([])
  expect(silentFailures([failure], ['Send the figures'])).toHaveLength(1)
  expect(silentFailures(['token eyJ'], ['eyJ'])).toHaveLength(1)
})

test('E11 sees what took too long', () => {
  expect(doneInTime({ tookMs: 150, boundMs: 100 })).toEqual([])
  expect(doneInTime({ tookMs: 151, boundMs: 100 })).toHaveLength(1)
})

test('E12 sees what is left without a reason', () => {
  expect(nothingLeft([{ what: 'a', reason: 'offline' }])).toEqual([])
  expect(nothingLeft([{ what: 'a', reason: null }])).toHaveLength(1)
})

const voter = (personId: string) => ({ personId, name: personId, standsInFor: [] })
const yes = [{ option: 'yes', score: 1 }]
const opened = yesNoVote({ voters: [voter('ana'), voter('ben')] })
const ballot = (personId: string, marks = yes) => ({
  id: `${personId}/1`,
  voter: voter(personId),
  marks,
  enteredBy: null,
})
const made = (seq: number, move: Move) => ({
  ...{ client: 'c', seq, lamport: seq, atMs: 1, by: 'ben', byName: 'Ben', move },
})

test('E5 sees a vote that counts twice, not at all, otherwise than cast, or is opened too early', () => {
  const closed: Vote = {
    ...{ ...opened, by: 'ana', byName: 'Ana', openedAtMs: 1, closedByName: 'Ana', state: 'closed' },
    ...{ ballots: [ballot('ana'), ballot('ben')], commitments: [], reveals: [] },
  }
  const close: Move = { kind: 'close-vote', voteId: 'v', counted: ['ana/1', 'ben/1'] }
  const good: VotedWorld = {
    client: 'Ana',
    votes: [closed],
    log: [made(5, close)],
    chosen: new Map([
      ['ana/1', { personId: 'ana', marks: yes }],
      ['ben/1', { personId: 'ben', marks: yes }],
    ]),
  }
  const see = (vote: Partial<Vote>) => harms(votesOnce({ ...good, votes: [{ ...closed, ...vote }] }))
  expect(votesOnce(good)).toEqual([])
  expect(see({ ballots: [ballot('ana'), ballot('ana'), ballot('ben')] })).toEqual(['doubled'])
  expect(see({ ballots: [ballot('ana'), ballot('ben'), ballot('gast')] })).toContain('doubled')
  expect(see({ ballots: [ballot('ana')] })).toEqual(['lost'])
  expect(see({ ballots: [ballot('ana'), ballot('ben', [])] })).toEqual(['overwritten'])
  expect(see({ way: 'hidden', state: 'open' })).toEqual(['told'])
  const reveal: Move = { kind: 'reveal-ballot', voteId: 'v', personId: 'ben', marks: yes, salt: 'a' }
  expect(harms(votesOnce({ ...good, log: [made(5, close), made(6, reveal)] }))).toEqual([])
  expect(harms(votesOnce({ ...good, log: [made(4, reveal), made(5, close)] }))).toEqual(['told'])
})

test('E6 sees a timer that is off by more than its clock may be', () => {
  const timer = (offMs: number, mostMs: number) => harms(timersAgree([{ client: 'Ana', offMs, mostMs }]))
  expect(timer(-90, 100)).toEqual([])
  expect(timer(-110, 100)).toEqual(['untrue'])
  expect(timer(1400, 1500)).toEqual([])
  expect(timer(600_000, 1500)).toEqual(['untrue'])
})
