import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import { leftOver } from '#src/domain/publish/carry.ts'
import type { EffectOf } from '#src/domain/publish/effect.ts'
import { foldSession } from '#src/domain/session/fold.ts'
import type { LoggedMove, Move } from '#src/domain/session/move.ts'
import { readMoves } from '#src/domain/session/read-moves.ts'
import { sessionKey } from '#src/domain/session/session-key.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { sendTopic } from '#src/records/carry-over/send-topic.ts'
import { topicKey, topicRow } from '#src/records/carry-over/topic-row.ts'
import { sessionKind, type SessionRecord } from '#src/records/kinds/session-kind.ts'
import { sessionLogKind } from '#src/records/kinds/session-log-kind.ts'
import { createOnce } from '#src/records/lists/create-once.ts'
import { createListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import { freshRow } from '#src/records/stores/session-store.ts'
import { items, versionsOf } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { plainMoves } from '../journeys/plain-moves.ts'
import { startMs, type CouncilWorld, type SimulatedClient } from './council-world.ts'
import type { CarryRow, ExpectedTopic } from './invariants/carried-once.ts'

export const thread = '19:meeting_weekly@thread.v2'

/** The occurrence of that number; 0 is the one that leaves something. */
export function occurrence(index: number) {
  const start = startMs + index * 7 * 86_400_000
  return {
    sessionKey: sessionKey(thread, new Date(start).toISOString(), start),
    thread,
    title: 'Weekly review',
    startMs: start,
    eventUid: '',
  }
}

const itemOf = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  title: `Left over ${id}`,
  kind: 'discuss',
  minutes: 5,
  lead: { kind: 'facilitator' },
  ...more,
})
/** They come again; the second for the third time. */
const again = [itemOf('one'), itemOf('two', { carriedFrom: 'earlier', carriedTimes: 1 })]
/** What each counts when it has come. */
export const timesCarried = [
  { id: 'one', times: 1 },
  { id: 'two', times: 2 },
]
/** It was dropped at closing: it comes to no session any more. */
export const droppedTitle = 'Left over dropped'

function made(client: string, by: string, moves: readonly Move[]): LoggedMove[] {
  return moves.map((move, place) => ({
    client,
    seq: place + 1,
    lamport: place + 1,
    atMs: startMs,
    by,
    byName: by === ANA ? 'Ana' : 'Ben',
    move,
  }))
}

function proposed(name: string): Move {
  return { kind: 'propose-item', proposalId: name, title: `Left over topic ${name}`, minutes: 5, why: 'Now' }
}

function answered(name: string, answer: 'park' | 'decline'): Move {
  return {
    kind: 'answer-proposal',
    proposalId: name,
    answer,
    reason: `Left over reason ${answer}`,
    item: null,
  }
}

function decided(itemId: string, decision: 'park' | 'drop'): Move {
  return { kind: 'decide-left', itemId, decision, reason: `Left over reason ${decision}` }
}

const plan: Move = {
  kind: 'plan-agenda',
  templateId: null,
  title: 'Weekly',
  plannedMinutes: 10,
  plannedStartMs: null,
  items: [itemOf('begun', { kind: 'open' }), ...again, itemOf('dropped'), itemOf('shelved')],
}

/** What happened in the first session: Ben proposed three topics, Ana answered two, an item was dropped, one parked. */
export const firstLog: readonly LoggedMove[] = [
  ...made('c', ANA, [plan, { kind: 'start' }]),
  ...made('d', BEN, [proposed('open'), proposed('parked'), proposed('declined')]),
  ...made('e', ANA, [
    plan,
    { kind: 'start' },
    plan,
    answered('parked', 'park'),
    answered('declined', 'decline'),
  ]),
  ...made('f', ANA, [plan, plan, plan, decided('dropped', 'drop'), decided('shelved', 'park')]),
]

/** Topics that the last occurrence owes to somebody, by where they were proposed. */
export const expectedOfFirst: readonly ExpectedTopic[] = [
  { title: 'Left over topic open', by: BEN, answer: 'open' },
  { title: 'Left over topic parked', by: BEN, answer: 'park' },
  { title: 'Left over shelved', by: ANA, answer: 'park' },
]
export const expectedOfTab: ExpectedTopic = { title: 'Left over topic tab', by: BEN, answer: 'open' }
/** Where the second occurrence was prepared and never held. */
export const expectedOfPrepared: readonly ExpectedTopic[] = [
  { title: 'Left over topic prepared', by: BEN, answer: 'open' },
  { title: 'Left over topic refused', by: BEN, answer: 'decline' },
]

async function write(world: CouncilWorld, index: number, moves: readonly LoggedMove[]): Promise<void> {
  const { client } = world.open(ANA)
  const { sessionKey: key } = occurrence(index)
  const { siteId } = world.place
  const log = createListLogCarrier({ client, siteId, sessionKey: key, nowMs: world.time.nowMs })
  await log.append({ clientKey: `${key}/c/1`, sessionKey: key, moves: [...moves] })
}

export interface Setting {
  readonly world: CouncilWorld
  /** What the list of sessions says of the first. */
  readonly phase: SessionRecord['phase']
  /** How many later occurrences have a row of their own from the start. */
  readonly known: number
  /** Topics were proposed and answered in the second occurrence, before anybody held it. */
  readonly prepared: boolean
}

/** A session that was begun, with items and topics that it leaves, and rows of later occurrences. */
export async function prepare({ world, phase, known, prepared }: Setting): Promise<void> {
  const { siteId } = world.place
  const { client } = world.open(ANA)
  const row = { ...freshRow(occurrence(0)), phase }
  await createOnce(client, siteId, sessionKind, row)
  for (let index = 1; index <= known; index += 1) {
    await createOnce(client, siteId, sessionKind, freshRow(occurrence(index)))
  }
  await write(world, 0, firstLog)
  if (prepared)
    await write(world, 1, [
      ...made('p', BEN, [proposed('prepared'), proposed('refused')]),
      ...made('q', ANA, [plan, plan, answered('refused', 'decline')]),
    ])
}

/** What publishing the first session carries. */
export function carriedByPublish(toSession: string | null): Omit<EffectOf<'carry'>, 'id'> {
  const { sessionKey: fromSession } = occurrence(0)
  const { items: left, topics } = leftOver(foldSession(firstLog), fromSession)
  return { kind: 'carry', fromSession, toSession, items: [...left], topics: [...topics] }
}

/** Ben proposes a topic from the tab; pressing again sends the same `id`. */
export async function proposeFromTab(world: CouncilWorld, page: SimulatedClient, id: string): Promise<void> {
  await sendTopic({
    client: page.client,
    siteId: world.place.siteId,
    thread,
    nowMs: page.nowMs(),
    rowFor: (toSession) =>
      topicRow({
        key: topicKey(id),
        topic: { title: expectedOfTab.title, why: 'Now', minutes: 5 },
        thread,
        toSession,
        atMs: page.nowMs(),
        by: BEN,
        byName: 'Ben',
      }),
  })
}

function logRows(world: CouncilWorld) {
  const list = findList(world.tenant.world, world.place.siteId, sessionLogKind.list)
  if (list === undefined) return []
  return [...items(world.tenant.world, list.id).values()].map((each) => ({ list, each }))
}

export function carryRows(world: CouncilWorld): readonly CarryRow[] {
  return logRows(world)
    .filter(({ each }) => String(each.fields['ClientKey']).startsWith('carry/'))
    .map(({ list, each }) => ({
      key: String(each.fields['ClientKey']),
      moves: String(each.fields['Moves']),
      sessions: versionsOf(world.tenant.world, list, each)
        .map(({ fields }) => String(fields['Session']))
        .reverse(),
    }))
}

/** The session as whoever opens it sees it. */
export function sessionAt(world: CouncilWorld, index: number): SessionState {
  const moves = logRows(world)
    .filter(({ each }) => each.fields['Session'] === occurrence(index).sessionKey)
    .flatMap(({ each }): unknown[] => JSON.parse(plainMoves(String(each.fields['Moves']))))
  return foldSession(readMoves(moves).moves)
}
