import * as v from 'valibot'
import { id, line } from '#src/domain/session/move-fields.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import type { sessionLogKind } from '../kinds/session-log-kind.ts'
import type { ListItem } from '../lists/list-item.ts'

type LogRecord = RecordOf<typeof sessionLogKind>

/** A page that takes part over the relay; the shape of `live`'s port. */
export interface CarriedClient {
  readonly client: string
  readonly personId: string
  readonly name: string
  readonly key: string
}

const json = v.pipe(v.string(), v.parseJson())
const clientSchema = v.pipe(
  json,
  v.object({
    v: v.literal(1),
    client: id,
    /** 65 bytes of a point of P-256, uncompressed, base64url. */
    key: v.pipe(v.string(), v.regex(/^B[A-Za-z0-9_-]{86}$/)),
    name: line,
  }),
)
const roomSchema = v.pipe(
  json,
  v.object({ v: v.literal(1), room: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/)) }),
)

export function clientRecord(sessionKey: string, { client, key, name }: CarriedClient): LogRecord {
  return {
    clientKey: `${sessionKey}/key/${client}`,
    title: name.slice(0, 255),
    session: sessionKey,
    moves: JSON.stringify({ v: 1, client, key, name }),
    what: 'client',
  }
}

export function roomRecord(sessionKey: string, room: string): LogRecord {
  return {
    clientKey: `${sessionKey}/room`,
    title: '',
    session: sessionKey,
    moves: JSON.stringify({ v: 1, room }),
    what: 'room',
  }
}

/**
 * The page that a row of a session's log says, as the person who SharePoint says has made the row. Null where it says
 * none, and where somebody else has changed the row since: the text would be theirs and the name another's.
 */
export function clientOf({ reading, createdBy, modifiedBy }: ListItem<LogRecord>): CarriedClient | null {
  if (!reading.ok || reading.record.what !== 'client') return null
  if (typeof createdBy !== 'string' || createdBy === '' || createdBy !== modifiedBy) return null
  const read = v.safeParse(clientSchema, reading.record.moves)
  if (!read.success) return null
  const { client, key, name } = read.output
  const { clientKey } = clientRecord(reading.record.session, { client, key, name, personId: createdBy })
  return clientKey === reading.record.clientKey ? { client, personId: createdBy, name, key } : null
}

/** The room key that a row says; null where it says none. */
export function roomOf({ reading }: ListItem<LogRecord>): string | null {
  if (!reading.ok || reading.record.what !== 'room') return null
  const read = v.safeParse(roomSchema, reading.record.moves)
  const { clientKey, session } = reading.record
  return read.success && clientKey === `${session}/room` ? read.output.room : null
}
