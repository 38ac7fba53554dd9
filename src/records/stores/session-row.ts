import type { SessionState } from '#src/domain/session/session-state.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import type { Reading } from '../definition/record-kind.ts'
import { sessionKind, type SessionRecord } from '../kinds/session-kind.ts'
import { findByKey } from '../lists/create-once.ts'
import { hasChanged, isMissing } from '../lists/failed-how.ts'
import { patchItemCall } from '../lists/list-calls.ts'
import { readItem, type ListItem } from '../lists/list-item.ts'
import { differing, ensureSession, freshRow, summaryOf, type SessionIdentity } from './session-store.ts'

const attempts = 5

/** What publishing adds to the row; only what is known is written. */
export type PublishedFacts = Partial<Pick<SessionRecord, 'minutesUrl' | 'correctedMs'>>

export interface SessionRow {
  /** Brings the row up to the log, and to what is known of the publish. Throws the client's failure. */
  bringUp(state: SessionState, published?: PublishedFacts): Promise<void>
}

/**
 * The row that the list shows for a session. Its log is the truth, so the row mends itself: one that somebody deleted
 * is made again, one that was edited into nonsense is written over. It is changed where it is known to be and created
 * only where it is not; `there` says that it was seen in the list.
 */
export function sessionRow(
  client: GraphClient,
  siteId: string,
  identity: SessionIdentity,
  there: boolean,
): SessionRow {
  let seen: ListItem<SessionRecord> | null = null
  let inList = there

  async function look(): Promise<ListItem<SessionRecord>> {
    const known = inList ? await findByKey(client, siteId, sessionKind, identity.sessionKey) : null
    inList = true
    return known ?? ensureSession(client, siteId, identity)
  }

  // What can still be read of a broken row stays.
  const recordOf = (reading: Reading<SessionRecord>): SessionRecord =>
    reading.ok ? reading.record : { ...freshRow(identity), ...reading.rest }

  return {
    async bringUp(state, published = {}) {
      const wanted = { ...summaryOf(state), ...published }
      for (let attempt = 1; ; attempt += 1) {
        seen ??= await look()
        const now = recordOf(seen.reading)
        const change = seen.reading.ok ? differing(now, wanted) : { ...now, ...wanted }
        if (Object.keys(change).length === 0) return
        const item: ListItem<SessionRecord> = seen
        // Whatever comes of it, what was seen is no longer what is there.
        seen = null
        try {
          const { body } = await client.send(patchItemCall(siteId, sessionKind, item, change))
          const { eTag } = readItem(sessionKind, body)
          if (eTag !== '') seen = { ...item, eTag, reading: { ok: true, record: { ...now, ...change } } }
          return
        } catch (failure) {
          if ((!hasChanged(failure) && !isMissing(failure)) || attempt === attempts) throw failure
          // Deleted by hand, or changed by somebody meanwhile: looked at once more.
        }
      }
    },
  }
}
