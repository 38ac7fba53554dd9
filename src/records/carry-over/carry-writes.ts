import type { GraphClient } from '#src/graph/graph-client.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import { sessionLogKind } from '../kinds/session-log-kind.ts'
import { createOnce } from '../lists/create-once.ts'
import { hasChanged } from '../lists/failed-how.ts'
import { patchCall } from '../lists/list-calls.ts'
import type { ListItem } from '../lists/list-item.ts'
import { ensureSession, type SessionIdentity } from '../stores/session-store.ts'

type LogRecord = RecordOf<typeof sessionLogKind>

/** What bringing rows into a session does to the lists; a rehearsal keeps it to itself. */
export interface CarryWrites {
  /** The session has a row by which others find it. */
  makeKnown(): Promise<void>
  /** The row is this session's from now on; false where somebody else was first. */
  readdress(item: ListItem<LogRecord>): Promise<boolean>
  /** Makes the row, or answers the one that is there under its key. */
  create(
    row: LogRecord,
  ): Promise<{ readonly how: 'created' | 'was-there'; readonly item: ListItem<LogRecord> }>
}

/** Into the council's lists. */
export function writesInLists(
  into: SessionIdentity & { readonly client: GraphClient; readonly siteId: string },
): CarryWrites {
  const { client, siteId, sessionKey } = into
  return {
    async makeKnown() {
      await ensureSession(client, siteId, into)
    },
    async readdress(item) {
      try {
        await client.send(patchCall(siteId, sessionLogKind, item, { session: sessionKey }))
        return true
      } catch (failure) {
        // Somebody else who opened the session was first.
        if (hasChanged(failure)) return false
        throw failure
      }
    },
    create: (row) => createOnce(client, siteId, sessionLogKind, row),
  }
}

/**
 * In memory, for whoever only looks: `taken` holds the rows as the session would have them. What `pages` hold under a
 * key is what would be there.
 */
export function writesInMemory(
  sessionKey: string,
  pages: readonly { readonly items: readonly ListItem<LogRecord>[] }[],
): CarryWrites & { readonly taken: readonly ListItem<LogRecord>[] } {
  const taken: ListItem<LogRecord>[] = []
  const there = pages.flatMap((each) => each.items)
  return {
    taken,
    makeKnown: () => Promise.resolve(),
    readdress(item) {
      if (item.reading.ok) {
        const record = { ...item.reading.record, session: sessionKey }
        taken.push({ ...item, reading: { ok: true, record } })
      }
      return Promise.resolve(item.reading.ok)
    },
    create(record) {
      const old = there.find(({ reading }) => reading.ok && reading.record.clientKey === record.clientKey)
      if (old !== undefined) return Promise.resolve({ how: 'was-there', item: old })
      const item: ListItem<LogRecord> = {
        id: record.clientKey,
        eTag: '',
        createdMs: 0,
        reading: { ok: true, record },
      }
      taken.push(item)
      return Promise.resolve({ how: 'created', item })
    },
  }
}
