import type { GraphClient } from '#src/graph/graph-client.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import type { SessionRecord } from '../kinds/session-kind.ts'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import { createOnce } from '../lists/create-once.ts'
import { hasChanged } from '../lists/failed-how.ts'
import { patchCall } from '../lists/list-calls.ts'
import { sessionCall, sessionsCall } from '../stores/session-store.ts'
import { unclaimedSession } from './carry-row.ts'

/** A session that has not begun so long after its start is not the next one any more. */
const lateMs = 3_600_000

/** The session that comes next, of those that somebody has opened already; null where there is none. */
export function comingSession(sessions: readonly SessionRecord[], nowMs: number): SessionRecord | null {
  const coming = sessions
    .filter((each) => each.phase === 'empty' || each.phase === 'planned')
    .filter((each) => (each.startMs ?? 0) > nowMs - lateMs)
    .toSorted((one, other) => (one.startMs ?? 0) - (other.startMs ?? 0))
  return coming[0] ?? null
}

export interface SentTopic {
  /** False where the same topic had been proposed before. */
  readonly created: boolean
  /** The session to which it is proposed; null where it waits for the next one that is opened. */
  readonly to: SessionRecord | null
}

/**
 * Proposes a topic to the next session of a series as the lists know it now. Should that one end meanwhile, the topic
 * waits for the one after it. May be repeated: the row's key lets it happen once. Throws Graph's failures.
 */
export async function sendTopic(input: {
  readonly client: GraphClient
  readonly siteId: string
  readonly thread: string
  readonly nowMs: number
  /** The row for that session; null where none is known. `sessions` are those of the series, newest first. */
  readonly rowFor: (
    toSession: string | null,
    sessions: readonly SessionRecord[],
  ) => RecordOf<typeof sessionLogKind>
}): Promise<SentTopic> {
  const { client, siteId, thread, nowMs } = input
  const known = sessionsCall(siteId, thread)
  const sessions = known.read({ ok: true, answer: await client.send(known.call) })
  const to = comingSession(sessions, nowMs)
  const { how, item } = await createOnce(
    client,
    siteId,
    sessionLogKind,
    input.rowFor(to?.clientKey ?? null, sessions),
  )
  const created = how === 'created'
  if (to === null) return { created, to }
  const asked = sessionCall(siteId, to.clientKey)
  const now = asked.read({ ok: true, answer: await client.send(asked.call) })
  const phase = now?.reading.ok === true ? now.reading.record.phase : to.phase
  if (phase !== 'closed' && phase !== 'published') return { created, to }
  try {
    // It came too late for what that session leaves. Where it did not after all, both bring the same proposal.
    await client.send(patchCall(siteId, sessionLogKind, item, { session: unclaimedSession(thread) }))
  } catch (failure) {
    // A later session has taken it already.
    if (!hasChanged(failure)) throw failure
  }
  return { created, to: null }
}
