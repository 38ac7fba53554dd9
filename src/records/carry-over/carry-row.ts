import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
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
 * The log row that brings unfinished items into another session's log. Its unique key makes it happen once, whoever
 * writes it; its client is its own, so that two of them in one session are two moves.
 */
export function carryRow(carried: {
  readonly fromSession: string
  readonly toSession: string | null
  readonly thread: string
  readonly items: readonly AgendaItem[]
  readonly atMs: number
  readonly by: string
  readonly byName: string
}): RecordOf<typeof sessionLogKind> {
  const move: LoggedMove = {
    client: carryKey(carried.fromSession).slice(0, 200),
    seq: 1,
    lamport: 1,
    atMs: carried.atMs,
    by: carried.by,
    byName: carried.byName,
    move: { kind: 'carry-items', fromSession: carried.fromSession, items: [...carried.items] },
  }
  return {
    clientKey: carryKey(carried.fromSession),
    title: carried.byName.slice(0, 255),
    session: carried.toSession ?? unclaimedSession(carried.thread),
    moves: JSON.stringify([move]),
  }
}
