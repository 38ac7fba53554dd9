import type { SessionState } from '#src/domain/session/session-state.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { sessionKind, type SessionRecord } from '../kinds/session-kind.ts'
import { createOnce } from '../lists/create-once.ts'
import { literal } from '#src/graph/path.ts'
import { byKeyCall, queryCall } from '../lists/list-calls.ts'
import { tellBroken, type OnBroken } from '../lists/broken-row.ts'
import { readable, readPage, type ListItem } from '../lists/list-item.ts'
import { bodyOf, type OpenCall } from '../lists/open-call.ts'

/** What a session is known by before anything has happened in it. */
export interface SessionIdentity {
  readonly sessionKey: string
  /** The meeting's thread: sessions of one series share it. */
  readonly thread: string
  readonly title: string
  readonly startMs: number
  readonly eventUid: string
}

/** The row of a session in which nothing has happened yet. */
export function freshRow(identity: SessionIdentity): SessionRecord {
  return {
    clientKey: identity.sessionKey,
    title: identity.title.slice(0, 255),
    thread: identity.thread,
    startMs: identity.startMs,
    plannedMinutes: null,
    phase: 'empty',
    facilitatorKey: '',
    facilitator: '',
    noteTaker: '',
    actions: null,
    decisions: null,
    risks: null,
    eventUid: identity.eventUid.slice(0, 255),
    closedMs: null,
    minutesUrl: '',
    minutesLog: [],
    correctedMs: null,
  }
}

/** The session's record, created if it is not there: one for each key, whoever comes first. */
export async function ensureSession(
  client: GraphClient,
  siteId: string,
  identity: SessionIdentity,
): Promise<ListItem<SessionRecord>> {
  return (await createOnce(client, siteId, sessionKind, freshRow(identity))).item
}

export function sessionCall(siteId: string, sessionKey: string): OpenCall<ListItem<SessionRecord> | null> {
  return {
    call: byKeyCall(siteId, sessionKind, sessionKey),
    read: (result) => readPage(sessionKind, bodyOf(result)).items[0] ?? null,
  }
}

/** Sessions of one meeting thread, or of the whole council for null, newest first. */
export function sessionsCall(
  siteId: string,
  thread: string | null,
  top = 50,
  onBroken?: OnBroken,
): OpenCall<readonly SessionRecord[]> {
  const filter =
    thread === null ? `fields/Start ge '1970-01-01T00:00:00Z'` : `fields/Thread eq ${literal(thread)}`
  return {
    call: queryCall(siteId, sessionKind, filter, { top, orderBy: 'fields/Start desc' }),
    read(result) {
      const { items } = readPage(sessionKind, bodyOf(result))
      tellBroken(sessionKind, items, onBroken)
      return readable(items)
        .kept.map((each) => each.record)
        .sort((a, b) => (b.startMs ?? 0) - (a.startMs ?? 0))
    },
  }
}

/** What the list shows of a session, as its log says now. */
export function summaryOf(state: SessionState): Partial<SessionRecord> {
  const present = state.captured.filter((each) => !each.removed)
  const count = (kind: string) => present.filter((each) => each.capture.kind === kind).length
  return {
    phase: state.phase,
    ...(state.title === '' ? {} : { title: state.title.slice(0, 255) }),
    plannedMinutes: state.plannedMinutes,
    facilitatorKey: state.roles.facilitator?.personId ?? '',
    facilitator: (state.roles.facilitator?.name ?? '').slice(0, 255),
    noteTaker: (state.roles.noteTaker?.name ?? '').slice(0, 255),
    actions: count('action'),
    decisions: count('decision'),
    risks: count('risk'),
    // SharePoint keeps whole seconds; anything finer would look like a change for ever.
    closedMs: state.closedAtMs === null ? null : Math.floor(state.closedAtMs / 1000) * 1000,
  }
}

/** Whether the row says something else than the log. */
export function isBehind(now: SessionRecord, state: SessionState): boolean {
  return Object.keys(differing(now, summaryOf(state))).length > 0
}

/** What of `wanted` the row does not say yet. */
export function differing(now: SessionRecord, wanted: Partial<SessionRecord>): Partial<SessionRecord> {
  const changed = Object.entries(wanted).filter(
    ([property, value]) => now[property as keyof SessionRecord] !== value,
  )
  return Object.fromEntries(changed)
}
