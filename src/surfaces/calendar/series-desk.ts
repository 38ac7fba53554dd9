import { addDays } from '#src/domain/council/days.ts'
import type { Council, Member } from '#src/domain/council/council.ts'
import { recurrenceOf, type NoRecurrence } from '#src/domain/rituals/patterned-recurrence.ts'
import type { Audience, Ritual, RitualSeries, Schedule } from '#src/domain/rituals/ritual.ts'
import { wallClock } from '#src/domain/rituals/zoned-time.ts'
import { threadOfJoinUrl } from '#src/domain/session/thread.ts'
import { ask } from '#src/graph/asking.ts'
import { cancelEvent } from '#src/graph/calendar/cancel-event.ts'
import {
  changeEvent,
  createSeries,
  seriesMaster,
  type Invited,
  type SeriesMaster,
} from '#src/graph/calendar/series.ts'
import { Stale } from '#src/graph/failures.ts'
import { rememberThread } from '#src/records/stores/council-store.ts'
import type { SignedIn } from '../wiring/connection.ts'

/** Why the calendar was not asked, or did something else than was wanted. */
export type SeriesRefusal =
  | NoRecurrence
  /** The meeting came back without its Teams part. */
  | 'no-online-meeting'
  /** Somebody else organizes it: a change here would reach nobody. */
  | 'not-organizer'
  /** It stands somewhere else than the person saw. */
  | 'changed-meanwhile'

export type SeriesOutcome<Done> =
  { readonly ok: true; readonly done: Done } | { readonly ok: false; readonly reason: SeriesRefusal }

/** Members whom the series invites. */
export function invitedOf(council: Council, audience: Audience): readonly Member[] {
  switch (audience.who) {
    case 'all':
      return council.members
    case 'departments':
      return council.members.filter((each) => each.departmentId && audience.ids.includes(each.departmentId))
    case 'people':
      return council.members.filter((each) => audience.ids.includes(each.personId))
  }
}

function attendeesOf(
  council: Council,
  { audience, organizer }: Ritual,
  left: ReadonlySet<string> = new Set(),
): readonly Invited[] {
  return invitedOf(council, audience).flatMap(({ personId, mail, displayName }) =>
    mail === undefined || personId === organizer.id || left.has(personId)
      ? []
      : [{ mail, name: displayName }],
  )
}

/** Start and end of the first session, in the series' zone; an end after midnight is the next day's. */
function spanOf({ time, zone, minutes }: Schedule, first: string) {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const whole = hour * 60 + minute + minutes
  const two = (part: number) => String(part).padStart(2, '0')
  const end = `${addDays(first, Math.floor(whole / 1440))}T${two(Math.floor(whole / 60) % 24)}:${two(whole % 60)}:00`
  return {
    start: { dateTime: `${first}T${time}:00`, timeZone: zone },
    end: { dateTime: end, timeZone: zone },
  }
}

/**
 * Puts the series into its organizer's calendar, who must be the signed-in person; again after any failure, because its
 * transaction makes no second one. Who `left` is not invited. Throws the client's failure.
 */
export async function makeSeries(
  person: SignedIn,
  council: Council,
  ritual: Ritual,
  html: string,
  left?: ReadonlySet<string>,
): Promise<SeriesOutcome<RitualSeries>> {
  if (ritual.organizer.id !== person.me.personId) return { ok: false, reason: 'not-organizer' }
  const said = recurrenceOf(ritual)
  if (!said.ok) return said
  const made = await ask(
    person.graph,
    createSeries({
      subject: ritual.name,
      html,
      ...spanOf(ritual, said.first),
      recurrence: said.recurrence,
      attendees: attendeesOf(council, ritual, left),
      transactionId: ritual.transactionId,
    }),
  )
  const thread = made.joinUrl === null ? null : threadOfJoinUrl(made.joinUrl)
  if (thread === null || made.joinUrl === null) return { ok: false, reason: 'no-online-meeting' }
  await rememberThread(person.graph, council, thread)
  return { ok: true, done: { iCalUId: made.iCalUId, thread, joinUrl: made.joinUrl } }
}

/** Gives the series in the calendar its new name, rhythm, time or guests. Throws `Stale` and the client's failure. */
export async function changeSeries(
  person: SignedIn,
  council: Council,
  masterId: string,
  before: Ritual,
  wanted: Ritual,
): Promise<SeriesOutcome<null>> {
  const now = await ask(person.graph, seriesMaster(masterId))
  if (!now.isOrganizer) return { ok: false, reason: 'not-organizer' }
  const said = recurrenceOf(wanted)
  if (!said.ok) return said
  const when = ({ cadence, time, zone, minutes, firstDay, until }: Schedule) =>
    JSON.stringify([cadence, time, zone, minutes, firstDay, until])
  const guests = ({ audience }: Ritual) => JSON.stringify(audience)
  // A new time begins the series anew and ends what single sessions differed in: only where it was asked for.
  const change = {
    ...(before.name === wanted.name ? {} : { subject: wanted.name }),
    ...(when(before) === when(wanted) ? {} : { ...spanOf(wanted, said.first), recurrence: said.recurrence }),
    ...(guests(before) === guests(wanted) ? {} : { attendees: attendeesOf(council, wanted) }),
  }
  if (Object.keys(change).length > 0) await ask(person.graph, changeEvent(masterId, change, now.eTag))
  return { ok: true, done: null }
}

/** Ends the series after today; one that has not begun is cancelled. Throws `Stale` and the client's failure. */
export async function endSeries(
  person: SignedIn,
  masterId: string,
  ritual: Ritual,
  today: string,
): Promise<SeriesOutcome<null>> {
  const now = await ask(person.graph, seriesMaster(masterId))
  if (!now.isOrganizer) return { ok: false, reason: 'not-organizer' }
  const said = recurrenceOf({ ...ritual, until: today })
  if (!said.ok) {
    if (said.reason !== 'no-session') return said
    await ask(person.graph, cancelEvent(masterId, ''))
    return { ok: true, done: null }
  }
  await ask(person.graph, changeEvent(masterId, { recurrence: said.recurrence }, now.eTag))
  return { ok: true, done: null }
}

export interface SessionMove {
  readonly eventId: string
  /** Where the person saw it. */
  readonly seenStartMs: number
  readonly startMs: number
  readonly endMs: number
  /** In which it is written down. */
  readonly zone: string
}

/** Moves one session for everybody. Throws `Stale`, `Refused` (over its neighbour) and the client's failure. */
export async function moveSession(person: SignedIn, move: SessionMove): Promise<SeriesOutcome<SeriesMaster>> {
  const now = await ask(person.graph, seriesMaster(move.eventId))
  if (!now.isOrganizer) return { ok: false, reason: 'not-organizer' }
  if (Date.parse(now.start) !== move.seenStartMs) return { ok: false, reason: 'changed-meanwhile' }
  const at = (ms: number) => {
    const { day, time } = wallClock(ms, move.zone)
    return { dateTime: `${day}T${time}:00`, timeZone: move.zone }
  }
  const change = { start: at(move.startMs), end: at(move.endMs) }
  try {
    return { ok: true, done: await ask(person.graph, changeEvent(move.eventId, change, now.eTag)) }
  } catch (failure) {
    if (!(failure instanceof Stale)) throw failure
    // An attempt of one's own whose answer was lost: it stands where it was to stand.
    const there = await ask(person.graph, seriesMaster(move.eventId))
    if (Date.parse(there.start) !== move.startMs || Date.parse(there.end) !== move.endMs) throw failure
    return { ok: true, done: there }
  }
}

/** Cancels one session for everybody, with a word to them. Throws the client's failure. */
export async function cancelSession(
  person: SignedIn,
  eventId: string,
  comment: string,
): Promise<SeriesOutcome<null>> {
  const now = await ask(person.graph, seriesMaster(eventId))
  if (!now.isOrganizer) return { ok: false, reason: 'not-organizer' }
  await ask(person.graph, cancelEvent(eventId, comment))
  return { ok: true, done: null }
}
