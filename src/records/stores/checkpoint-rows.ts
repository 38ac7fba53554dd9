import * as v from 'valibot'
import { coversList, coversSchema, type Covers } from '#src/domain/session/covers.ts'
import type { RecordOf } from '../definition/record-kind.ts'
import type { sessionLogKind } from '../kinds/session-log-kind.ts'

type LogRecord = RecordOf<typeof sessionLogKind>

export const mostParts = 24
/** Of the head row's text and of each part. */
export const mostCharacters = 48_000

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const client = v.pipe(v.string(), v.regex(/^[^/]{1,200}$/))
const headSchema = v.object({
  v: v.literal(1),
  n: count,
  client,
  parts: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostParts)),
  sha256: hash,
  base: v.nullable(v.object({ n: count, sha256: hash })),
  covers: coversSchema,
})

/** The row that says that a checkpoint stands, and what it has in it. */
export interface CheckpointHead {
  readonly n: number
  readonly client: string
  readonly parts: number
  /** Of the state's text. */
  readonly sha256: string
  /** The checkpoint that it follows; null for a session's first. */
  readonly base: { readonly n: number; readonly sha256: string } | null
  readonly covers: Covers
}

export function headKey(sessionKey: string, n: number): string {
  return `${sessionKey}/checkpoint/${n}`
}

export function partKey(sessionKey: string, n: number, writer: string, place: number): string {
  return `${sessionKey}/part/${n}/${writer}/${place}`
}

/** Whose part of which checkpoint a key names; null for any other key. */
export function partOf(
  sessionKey: string,
  clientKey: string,
): { readonly n: number; readonly client: string } | null {
  const start = `${sessionKey}/part/`
  if (!clientKey.startsWith(start)) return null
  const [n, writer, place, ...more] = clientKey.slice(start.length).split('/')
  if (writer === undefined || place === undefined || more.length > 0) return null
  return { n: Number(n), client: writer }
}

export function headRecord(sessionKey: string, head: CheckpointHead): LogRecord {
  const text = JSON.stringify({ v: 1, ...head, covers: coversList(head.covers) })
  return {
    clientKey: headKey(sessionKey, head.n),
    title: `Checkpoint ${head.n}`,
    session: sessionKey,
    moves: text,
    what: 'checkpoint',
  }
}

export function partRecord(
  sessionKey: string,
  head: Pick<CheckpointHead, 'n' | 'client'>,
  place: number,
  text: string,
): LogRecord {
  return {
    clientKey: partKey(sessionKey, head.n, head.client, place),
    title: `Checkpoint ${head.n}, part ${place + 1}`,
    session: sessionKey,
    moves: text,
    what: 'part',
  }
}

/** The head that a row says; null where it is none, or stands under another number than its own. */
export function readHead(
  sessionKey: string,
  { clientKey, moves }: Pick<LogRecord, 'clientKey' | 'moves'>,
): CheckpointHead | null {
  try {
    const parsed = v.safeParse(headSchema, JSON.parse(moves))
    if (!parsed.success || clientKey !== headKey(sessionKey, parsed.output.n)) return null
    return { ...parsed.output, covers: new Map(parsed.output.covers) }
  } catch {
    return null
  }
}
