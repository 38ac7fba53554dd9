import { itemTitleLimit, purposeLimit } from '#src/domain/agenda/agenda.ts'
import { plainLine } from '#src/domain/council/plain-line.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import type { sessionLogKind } from '../kinds/session-log-kind.ts'
import { unclaimedSession } from './carry-row.ts'

export interface Topic {
  readonly title: string
  readonly why: string
  readonly minutes: number
  /** Who asked for it, where a member took it in for somebody else. */
  readonly onBehalfOf?: string | undefined
}

/** The key of a topic that was typed; `id` is made once, so that sending it again proposes nothing new. */
export function topicKey(id: string): string {
  return `carry/topic/${id}`
}

/**
 * The log row that proposes a topic from outside of a session. Its key begins with `carry/`: a session that is never
 * held hands it on. It is the proposal's id as well, whichever session it comes to.
 */
export function topicRow(proposed: {
  readonly key: string
  readonly topic: Topic
  readonly thread: string
  /** Null where no next session is known: the next one that opens takes it. */
  readonly toSession: string | null
  readonly atMs: number
  readonly by: string
  readonly byName: string
}): RecordOf<typeof sessionLogKind> {
  const { key: client, topic } = proposed
  const move: LoggedMove = {
    client,
    seq: 1,
    lamport: 1,
    atMs: proposed.atMs,
    by: proposed.by,
    byName: proposed.byName,
    move: {
      kind: 'propose-item',
      proposalId: client,
      title: plainLine(topic.title).slice(0, itemTitleLimit),
      minutes: topic.minutes,
      why: topic.why.slice(0, purposeLimit),
      ...(topic.onBehalfOf === undefined ? {} : { onBehalfOf: plainLine(topic.onBehalfOf) }),
    },
  }
  return {
    clientKey: client,
    title: proposed.byName.slice(0, 255),
    session: proposed.toSession ?? unclaimedSession(proposed.thread),
    moves: JSON.stringify([move]),
    what: 'moves',
  }
}
