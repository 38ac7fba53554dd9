import type { Council } from '#src/domain/council/council.ts'
import type { Move } from '#src/domain/session/move.ts'
import { threadOfJoinUrl } from '#src/domain/session/thread.ts'
import { councilsOfTeams, type CouncilOption } from '#src/features/open-session/find-council.ts'
import { meetingOf } from '#src/features/open-session/meeting.ts'
import { readThread } from '#src/features/open-session/session-opening.ts'
import { ask } from '#src/graph/asking.ts'
import { eventBody, type EventWithBody } from '#src/graph/calendar/events.ts'
import type { OutlookItem } from '#src/host/outlook-item.ts'
import { rememberThread } from '#src/records/stores/council-store.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { openChosen } from '../wiring/find-session.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { outlookItem } from './open-outlook.ts'

/** What the pane is to work on; empty for the appointment that is open beside it. */
export interface PaneGoal {
  /** Another event than the one that is open: an occurrence out of its series, or the series of an occurrence. */
  readonly eventId?: string
  /** What was chosen for a meeting that nothing knows yet. */
  readonly council?: Council
  readonly plan?: Move
}

/** The whole series of a meeting. */
export interface SeriesAppointment {
  readonly kind: 'series'
  readonly event: EventWithBody
  readonly council: Council
  readonly thread: string
  /** Mail of the colleague in whose calendar it is; null for the person's own. */
  readonly calendarOf: string | null
  /** It is what Outlook has open. Ids cannot tell: Graph answers other ones than Outlook. */
  readonly isOpen: boolean
}

/** In a colleague's calendar, where Weft can do nothing, and why. */
export interface Shared {
  readonly kind: 'shared'
  readonly owner: string | null
  readonly why: 'owner-unknown' | 'not-saved' | 'may-not-edit' | 'no-access' | 'no-meeting'
}

export type OtherAppointment =
  /** Being written: without an event, or with one that is no Teams meeting yet. */
  | { readonly kind: 'draft'; readonly item: OutlookItem; readonly event: EventWithBody | null }
  | SeriesAppointment
  /** The meeting is not known: the person says once which council it is. */
  | { readonly kind: 'which-council'; readonly options: readonly CouncilOption[] }
  | Shared
  /** It is a meeting of a council that rests. */
  | { readonly kind: 'archived'; readonly council: Council }
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'no-council' }

export interface SessionAppointment {
  readonly kind: 'session'
  readonly session: OpenedSession
  readonly event: EventWithBody
  /** It is what Outlook has open, so that its form can be written to. */
  readonly isOpen: boolean
}

export type FoundAppointment = OtherAppointment | SessionAppointment

/** The appointment's own event, its meeting, and the council that knows the meeting. Throws Graph's failures. */
export async function findAppointment(person: SignedIn, goal: PaneGoal): Promise<FoundAppointment> {
  const item = await outlookItem()
  if (item === null) return { kind: 'not-saved' }
  const eventId = goal.eventId ?? item.eventId
  // What a delegate's appointment takes is loaded for delegates alone.
  const shared = item.isShared
    ? await (await import('./shared-appointment.ts')).readShared(person, eventId)
    : null
  if (shared !== null && 'kind' in shared) return shared
  if (eventId === null) return item.composing ? { kind: 'draft', item, event: null } : { kind: 'not-saved' }
  const event = shared?.event ?? (await ask(person.graph, eventBody(eventId)))
  const thread = event.joinUrl === null ? null : threadOfJoinUrl(event.joinUrl)
  if (thread === null && shared !== null)
    return { kind: 'shared', owner: shared.calendarOf, why: 'no-meeting' }
  if (thread === null)
    return item.composing && event.isOrganizer ? { kind: 'draft', item, event } : { kind: 'no-council' }
  const { known: before, options } = await councilsOfTeams(person.graph, thread)
  const chosen = options.find((each) => each.council.key === goal.council?.key)
  // Their own session opens all the same where it cannot be written down.
  if (before === null && chosen)
    await rememberThread(person.graph, chosen.council, thread).catch(() => undefined)
  const known = before ?? chosen
  if (known === undefined)
    return options.length === 0 ? { kind: 'no-council' } : { kind: 'which-council', options }
  const { council } = known
  if (council.archived) return { kind: 'archived', council }
  const isOpen = eventId === item.eventId
  if (event.kind === 'master')
    return { kind: 'series', event, council, thread, calendarOf: shared?.calendarOf ?? null, isOpen }
  const startMs = isOpen ? item.startMs : Date.parse(event.start)
  const facts = await readThread(person.graph, council, thread, startMs)
  // Of a series the pane is beside one occurrence: the one that starts when the appointment does.
  const own = facts.meetings.find((each) => each.thread === thread && each.startMs === startMs)
  const read = meetingOf(event)
  // The person's own copy of a shared one is not what the invite is changed in.
  const meeting =
    shared !== null && read !== null ? { ...read, calendarOf: shared.calendarOf } : (own ?? read)
  if (meeting === null) return { kind: 'no-council' }
  const wanted = { council, readOnly: known.newer, thread, sessionKey: meeting.sessionKey, meeting, facts }
  const opened = await openChosen(person, wanted)
  return opened.kind === 'opened'
    ? { kind: 'session', session: opened.session, event, isOpen }
    : { kind: 'no-council' }
}
