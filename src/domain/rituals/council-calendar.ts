import type { ClosedDay } from './closed-days.ts'
import { isReplaced, seriesByThread } from './former-threads.ts'
import { closedWhere, type ClosedWhere } from './closed-where.ts'
import type { MinutesState } from '../minutes/minutes-standing.ts'
import { plannedDates } from './planned-dates.ts'
import type { Ritual } from './ritual.ts'
import { wallClock } from './zoned-time.ts'

/** An occurrence of one of the council's meetings, as the reader's own calendar has it. */
export interface SeenOccurrence {
  readonly eventId: string
  readonly thread: string
  readonly sessionKey: string
  readonly subject: string
  readonly startMs: number
  readonly endMs: number
  /** Where it stood before anybody moved it. */
  readonly originalMs: number
  readonly isCancelled: boolean
  readonly isOrganizer: boolean
  readonly organizer: string
  /** The agenda stands in its invite. */
  readonly hasAgenda: boolean
}

/** What the council's list knows of a session. */
export interface KnownSession {
  readonly sessionKey: string
  readonly thread: string
  readonly title: string
  readonly startMs: number | null
  readonly plannedMinutes: number | null
  readonly phase: 'empty' | 'planned' | 'running' | 'paused' | 'closed' | 'published'
  readonly facilitator: string
  readonly minutes: MinutesState
}

export type CalendarState =
  | 'planned'
  | 'drafted'
  | 'on-invite'
  | 'running'
  | 'held'
  | 'published'
  | 'minutes-confirmed'
  /** A correction was published after they had been confirmed. */
  | 'minutes-changed'
  | 'cancelled'
  | 'not-held'

/** What is missing for a session that is near, or odd about one that is to come. */
export type CalendarGap = 'no-facilitator' | 'no-agenda' | 'closed-day' | 'not-in-my-calendar'

export interface CalendarRow {
  /** The session's key, or the series' and its day where nothing but the plan knows it. */
  readonly key: string
  readonly sessionKey: string | null
  readonly ritualKey: string | null
  readonly title: string
  readonly startMs: number
  readonly endMs: number
  readonly state: CalendarState
  readonly facilitator: string
  /** Whose turn it is to facilitate, while nothing says who does. */
  readonly byTurn?: string
  readonly gaps: readonly CalendarGap[]
  /** Where it stood, when somebody moved it. */
  readonly movedFromMs: number | null
  /** How much longer or shorter it is than its series. */
  readonly longerMinutes: number
  /** Of the closed day, and where the series would put the session: to be done by a person. */
  readonly closed: ClosedWhere | null
  /** Null where it is not in the reader's calendar. */
  readonly eventId: string | null
  readonly isOrganizer: boolean
  readonly organizer: string
}

export interface CouncilCalendarInput {
  readonly rituals: readonly Ritual[]
  readonly closed: readonly ClosedDay[]
  readonly sessions: readonly KnownSession[]
  readonly seen: readonly SeenOccurrence[]
  /** Display names by Entra id, for roles that are always the same person's. */
  readonly names: ReadonlyMap<string, string>
  /** Span of days, both included. */
  readonly from: string
  readonly to: string
  readonly nowMs: number
}

/** A session this near is asked for its agenda and its facilitator. */
const nearMs = 14 * 86_400_000
const minuteMs = 60_000

/** Sessions of the span, past and to come, in order: what the list knows, what the calendar shows, what is planned. */
export function councilCalendar(input: CouncilCalendarInput): readonly CalendarRow[] {
  const { rituals, nowMs } = input
  const sessions = input.sessions.filter((each) => !isReplaced(rituals, each, nowMs))
  const seen = input.seen.filter((each) => !isReplaced(rituals, each, nowMs))
  const byThread = seriesByThread(rituals)
  const known = new Map(sessions.map((each) => [each.sessionKey, each]))
  const rows = new Map<string, CalendarRow>()
  const plans = planOf(input)
  for (const each of seen) {
    const ritual = byThread.get(each.thread)
    rows.set(each.sessionKey, seenRow(each, ritual, known.get(each.sessionKey), plans, input))
  }
  for (const session of sessions) {
    if (session.startMs === null || rows.has(session.sessionKey)) continue
    if (!isWithin(session.startMs, input)) continue
    rows.set(session.sessionKey, listedRow(session, byThread.get(session.thread), input))
  }
  const taken = new Set(
    [...rows.values()].flatMap(({ ritualKey, startMs, movedFromMs }) =>
      ritualKey === null ? [] : [`${ritualKey}|${movedFromMs ?? startMs}`],
    ),
  )
  for (const [key, plan] of plans) {
    if (taken.has(key) || plan.startMs < nowMs) continue
    // What is not in its organizer's calendar was removed; others may have declined it.
    const removed = seen.some((each) => each.thread === plan.ritual.series?.thread && each.isOrganizer)
    rows.set(key, plannedRow(key, plan, removed, input))
  }
  return [...rows.values()].toSorted(
    (one, other) => one.startMs - other.startMs || (one.key < other.key ? -1 : 1),
  )
}

function isWithin(ms: number, { from, to }: CouncilCalendarInput): boolean {
  const { day } = wallClock(ms, 'UTC')
  return from <= day && day <= to
}

interface Plan {
  readonly ritual: Ritual
  readonly startMs: number
  readonly endMs: number
  readonly closed: CalendarRow['closed']
}

/** What the series mean to have in the span, by series and start. */
function planOf({ rituals, closed, from, to }: CouncilCalendarInput): ReadonlyMap<string, Plan> {
  const plans = new Map<string, Plan>()
  for (const ritual of rituals) {
    if (ritual.state === 'ended') continue
    const told = plannedDates(ritual, closed, from, to)
    if (!told.ok) continue
    for (const { startMs, endMs, fate } of told.dates)
      plans.set(`${ritual.key}|${startMs}`, {
        ritual,
        startMs,
        endMs,
        closed: closedWhere(fate, ritual),
      })
  }
  return plans
}

function stateOf(session: KnownSession | undefined, hasAgenda: boolean, isPast: boolean): CalendarState {
  switch (session?.phase) {
    case 'published':
    case 'closed':
      if (session.minutes === 'confirmed') return 'minutes-confirmed'
      if (session.minutes === 'changed') return 'minutes-changed'
      return session.phase === 'closed' ? 'held' : 'published'
    case 'running':
    case 'paused':
      return 'running'
    case 'planned':
      return isPast ? 'not-held' : hasAgenda ? 'on-invite' : 'drafted'
    case 'empty':
    case undefined:
      return isPast ? 'not-held' : hasAgenda ? 'on-invite' : 'planned'
  }
}

/** Who facilitates by what the session says, else by its series; null where the series has no facilitator. */
function facilitatorOf(
  session: KnownSession | undefined,
  ritual: Ritual | undefined,
  { names }: Pick<CouncilCalendarInput, 'names'>,
): string | null {
  const role = ritual?.roles.find((each) => each.role === 'facilitator')
  if (session !== undefined && session.facilitator !== '') return session.facilitator
  if (role?.mode === 'none') return null
  return role?.mode === 'fixed' ? (names.get(role.personId ?? '') ?? '') : ''
}

function gapsOf(
  row: Pick<CalendarRow, 'state' | 'startMs'> & { readonly facilitator: string | null },
  nowMs: number,
): readonly CalendarGap[] {
  const { state, facilitator, startMs } = row
  const isNear = startMs > nowMs && startMs - nowMs <= nearMs
  if (!isNear || state === 'cancelled') return []
  return [
    ...(state === 'planned' ? (['no-agenda'] as const) : []),
    ...(facilitator === '' ? (['no-facilitator'] as const) : []),
  ]
}

function seenRow(
  seen: SeenOccurrence,
  ritual: Ritual | undefined,
  session: KnownSession | undefined,
  plans: ReadonlyMap<string, Plan>,
  input: CouncilCalendarInput,
): CalendarRow {
  const { nowMs } = input
  const plan = ritual && plans.get(`${ritual.key}|${seen.originalMs}`)
  const moved = seen.originalMs !== seen.startMs
  const state = seen.isCancelled ? 'cancelled' : stateOf(session, seen.hasAgenda, seen.endMs < nowMs)
  const minutes = Math.round((seen.endMs - seen.startMs) / minuteMs)
  // Somebody has looked after it already.
  const closed = moved || seen.isCancelled || seen.startMs < nowMs ? null : (plan?.closed ?? null)
  const { startMs, endMs } = seen
  const facilitator = facilitatorOf(session, ritual, input)
  return {
    key: seen.sessionKey,
    sessionKey: seen.sessionKey,
    ritualKey: ritual?.key ?? null,
    title: session?.title || ritual?.name || seen.subject,
    startMs,
    endMs,
    state,
    facilitator: facilitator ?? '',
    gaps: [
      ...gapsOf({ state, facilitator, startMs }, nowMs),
      ...(closed === null ? [] : (['closed-day'] as const)),
    ],
    movedFromMs: moved ? seen.originalMs : null,
    longerMinutes: ritual === undefined ? 0 : minutes - ritual.minutes,
    closed,
    eventId: seen.eventId,
    isOrganizer: seen.isOrganizer,
    organizer: seen.organizer,
  }
}

/** The list knows it; the reader's calendar does not. */
function listedRow(
  session: KnownSession,
  ritual: Ritual | undefined,
  input: CouncilCalendarInput,
): CalendarRow {
  const { nowMs } = input
  const startMs = session.startMs ?? nowMs
  const endMs = startMs + (session.plannedMinutes ?? ritual?.minutes ?? 60) * minuteMs
  const state = stateOf(session, false, endMs < nowMs)
  const facilitator = facilitatorOf(session, ritual, input)
  return {
    key: session.sessionKey,
    sessionKey: session.sessionKey,
    ritualKey: ritual?.key ?? null,
    title: session.title || ritual?.name || '',
    startMs,
    endMs,
    state,
    facilitator: facilitator ?? '',
    gaps: [
      ...gapsOf({ state, facilitator, startMs }, nowMs),
      ...(startMs > nowMs ? (['not-in-my-calendar'] as const) : []),
    ],
    movedFromMs: null,
    longerMinutes: 0,
    closed: null,
    eventId: null,
    isOrganizer: false,
    organizer: ritual?.organizer.name ?? '',
  }
}

function plannedRow(
  key: string,
  { ritual, startMs, endMs, closed }: Plan,
  removed: boolean,
  input: CouncilCalendarInput,
): CalendarRow {
  return {
    key,
    sessionKey: null,
    ritualKey: ritual.key,
    title: ritual.name,
    startMs,
    endMs,
    state: removed ? 'cancelled' : 'planned',
    facilitator: facilitatorOf(undefined, ritual, input) ?? '',
    gaps: removed ? [] : ['not-in-my-calendar', ...(closed === null ? [] : (['closed-day'] as const))],
    movedFromMs: null,
    longerMinutes: 0,
    closed: removed ? null : closed,
    eventId: null,
    isOrganizer: false,
    organizer: ritual.organizer.name,
  }
}
