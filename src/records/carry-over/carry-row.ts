import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import type { CarriedTopic, LeftOver } from '#src/domain/publish/carry.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { maxNoteCharacters } from '../definition/column.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import type { sessionLogKind } from '../kinds/session-log-kind.ts'

export function carryKey(fromSession: string): string {
  return `carry/${fromSession}`
}

/** Where carried items wait while no next occurrence of the meeting is known. */
export function unclaimedSession(thread: string): string {
  return `unclaimed/${thread}`
}

/**
 * The log row that brings unfinished items and topics into another session's log. Its unique key makes it happen once,
 * whoever writes it; its client is its own, so that two of them in one session are two moves.
 */
export function carryRow(carried: {
  readonly fromSession: string
  readonly toSession: string | null
  readonly thread: string
  readonly items: readonly AgendaItem[]
  readonly topics?: readonly CarriedTopic[] | undefined
  readonly atMs: number
  readonly by: string
  readonly byName: string
}): RecordOf<typeof sessionLogKind> {
  return {
    clientKey: carryKey(carried.fromSession),
    title: carried.byName.slice(0, 255),
    session: carried.toSession ?? unclaimedSession(carried.thread),
    moves: movesText(carried, { items: carried.items, topics: carried.topics ?? [] }),
    what: 'moves',
  }
}

/** Topics are their proposers' own moves, answers those of who gave them. */
function movesOf(
  carried: Parameters<typeof carryRow>[0],
  { items, topics }: LeftOver,
): readonly LoggedMove[] {
  const { fromSession, atMs } = carried
  const moves: Omit<LoggedMove, 'client' | 'seq' | 'lamport' | 'atMs'>[] = [
    { by: carried.by, byName: carried.byName, move: { kind: 'carry-items', fromSession, items: [...items] } },
  ]
  for (const { by, byName, answer, onBehalfOf, item, ...topic } of topics) {
    const more = { ...(onBehalfOf === null ? {} : { onBehalfOf }), ...(item === null ? {} : { item }) }
    moves.push({ by, byName, move: { kind: 'propose-item', ...topic, ...more } })
    if (answer === null) continue
    const { proposalId } = topic
    const said = {
      kind: 'answer-proposal' as const,
      proposalId,
      answer: answer.answer,
      reason: answer.reason,
    }
    moves.push({ by: answer.by, byName: answer.byName, move: { ...said, item: null } })
  }
  const client = carryKey(fromSession).slice(0, 200)
  return moves.map((each, place) => ({ client, seq: place + 1, lamport: 1, atMs, ...each }))
}

/** What can be done without where a row would outgrow its column, one after the other. Titles and reasons stay. */
const savings: readonly ((left: LeftOver) => LeftOver)[] = [
  (left) => left,
  ({ items, topics }) => ({ items, topics: topics.map((each) => ({ ...each, item: null })) }),
  ({ items, topics }) => ({ items: items.map(({ prompt: _prompt, ...rest }) => rest), topics }),
  ({ items, topics }) => ({ items, topics: topics.map((each) => ({ ...each, why: '' })) }),
  ({ items, topics }) => ({ items: items.map(({ purpose: _purpose, ...rest }) => rest), topics }),
]

function movesText(carried: Parameters<typeof carryRow>[0], whole: LeftOver): string {
  let left = whole
  let text = ''
  for (const save of savings) {
    left = save(left)
    text = JSON.stringify(movesOf(carried, left))
    if (text.length <= maxNoteCharacters) break
  }
  return text
}
