import * as v from 'valibot'
import { Temporal } from 'temporal-polyfill'
import { badRequest } from '../graph-error.ts'
import { findPersonByAnyName } from '../people/person.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { dateTimeTimeZone, localAt, msOf, zonedTime } from './calendar-time.ts'
import { mailboxOf } from './mailbox.ts'
import { outlookPrefer } from './outlook-prefer.ts'
import { type Seen, seenInMailbox } from './seen-event.ts'

const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema))
const time = v.object({ dateTime: v.string(), timeZone: maybe(v.string()) })
const attendeeSchema = v.object({
  type: maybe(v.picklist(['required', 'optional', 'resource'])),
  emailAddress: v.object({ address: v.string(), name: maybe(v.string()) }),
})
const bodySchema = v.object({
  attendees: maybe(v.array(attendeeSchema)),
  timeConstraint: maybe(
    v.object({
      activityDomain: maybe(
        v.pipe(v.string(), v.toLowerCase(), v.picklist(['work', 'personal', 'unrestricted', 'unknown'])),
      ),
      timeSlots: maybe(v.array(v.object({ start: time, end: time }))),
      // The page's own spelling.
      timeslots: maybe(v.array(v.object({ start: time, end: time }))),
    }),
  ),
  meetingDuration: maybe(v.string()),
  maxCandidates: maybe(v.pipe(v.number(), v.integer(), v.minValue(1))),
  isOrganizerOptional: maybe(v.boolean()),
  returnSuggestionReasons: maybe(v.boolean()),
  minimumAttendeePercentage: maybe(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
})
type Sent = v.InferOutput<typeof bodySchema>
type State = Seen['content']['showAs']

const halfHourMs = 1_800_000
const dayMs = 86_400_000
/** What a state says of a person's coming, in per cent (d21: user-findmeetingtimes). */
const chance: Readonly<Record<State, number>> = {
  free: 100,
  tentative: 50,
  unknown: 49,
  workingElsewhere: 100,
  busy: 0,
  oof: 0,
}
const rank: readonly State[] = ['free', 'workingElsewhere', 'unknown', 'tentative', 'busy', 'oof']

/** Times at which the asked people can come, the surest first. */
export function findMeetingTimes(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const sent = v.safeParse(bodySchema, request.body ?? {})
  if (!sent.success) throw badRequest(sent.issues[0].message, 'ErrorInvalidRequest')
  const asked = sent.output
  const lengthMs = durationMs(asked.meetingDuration ?? 'PT30M')
  const windows = windowsOf(asked, world.now())
  const [fromMs, toMs] = [
    Math.min(...windows.map(([from]) => from)),
    Math.max(...windows.map(([, to]) => to)),
  ]
  const people = (asked.attendees ?? []).map((attendee) => {
    const person = findPersonByAnyName(world, attendee.emailAddress.address)
    const seen = person?.hasMailbox === true ? seenInMailbox(world, person.id, fromMs, toMs) : undefined
    return { attendee, seen }
  })
  const own = seenInMailbox(world, mailbox.id, fromMs, toMs)
  const work = (asked.timeConstraint?.activityDomain ?? 'work') === 'work'
  const zone = outlookPrefer(request).zone
  const found = windows
    .flatMap(([from, to]) => startsIn(from, to - lengthMs))
    .filter((start) => !work || isWorkTime(start, lengthMs, mailbox.zone))
    .map((start) => {
      const organizerAvailability = stateIn(own, start, start + lengthMs)
      const states = people.map(({ seen }) => stateIn(seen, start, start + lengthMs))
      const chances = states.map((state) => chance[state])
      const confidence =
        chances.length === 0 ? 100 : chances.reduce((sum, each) => sum + each, 0) / chances.length
      return { start, states, organizerAvailability, confidence }
    })
  const organizerFree = found.filter(
    (each) => asked.isOrganizerOptional === true || chance[each.organizerAvailability] > 0,
  )
  const enough = organizerFree
    .filter(({ confidence }) => confidence >= (asked.minimumAttendeePercentage ?? 50))
    .sort((left, right) => right.confidence - left.confidence || left.start - right.start)
    .slice(0, asked.maxCandidates ?? 20)
  const missing = organizerFree.length === 0 ? 'organizerUnavailable' : 'attendeesUnavailable'
  const reason = found.length === 0 ? 'unknown' : missing
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#microsoft.graph.meetingTimeSuggestionsResult`,
      emptySuggestionsReason: enough.length > 0 ? '' : reason,
      meetingTimeSuggestions: enough.map(({ start, states, organizerAvailability, confidence }, index) => ({
        confidence,
        order: index + 1,
        organizerAvailability,
        suggestionReason:
          asked.returnSuggestionReasons === true
            ? 'Suggested because it is one of the nearest times when all attendees are available.'
            : null,
        meetingTimeSlot: {
          start: dateTimeTimeZone(start, zone),
          end: dateTimeTimeZone(start + lengthMs, zone),
        },
        attendeeAvailability: people.map(({ attendee }, place) => ({
          availability: states[place] ?? 'unknown',
          attendee: {
            type: attendee.type ?? 'required',
            emailAddress: { address: attendee.emailAddress.address },
          },
        })),
        locations: [],
      })),
    },
  }
}

function durationMs(text: string): number {
  try {
    const ms = Temporal.Duration.from(text).total({ unit: 'millisecond', relativeTo: '2026-01-01' })
    if (ms >= 5 * 60_000 && ms <= dayMs) return ms
  } catch {
    // Refused below like a length that no meeting has.
  }
  throw badRequest(`'${text}' is not a valid meetingDuration.`, 'ErrorInvalidParameter')
}

/** The next seven days where no time is named. */
function windowsOf({ timeConstraint }: Sent, nowMs: number): (readonly [number, number])[] {
  const slots = timeConstraint?.timeSlots ?? timeConstraint?.timeslots ?? []
  if (slots.length === 0) {
    const from = Math.ceil(nowMs / halfHourMs) * halfHourMs
    return [[from, from + 7 * dayMs]]
  }
  return slots.map(({ start, end }) => {
    const from = msOf(zonedTime(start.dateTime, start.timeZone))
    const to = msOf(zonedTime(end.dateTime, end.timeZone))
    if (to < from) throw badRequest('A time slot ends before it starts.', 'ErrorInvalidParameter')
    return [from, Math.min(to, from + 62 * dayMs)] as const
  })
}

function startsIn(fromMs: number, lastMs: number): number[] {
  const starts: number[] = []
  for (let start = fromMs; start <= lastMs; start += halfHourMs) starts.push(start)
  return starts
}

function isWorkTime(startMs: number, lengthMs: number, zone: string): boolean {
  const [start, end] = [localAt(startMs, zone), localAt(startMs + lengthMs, zone)]
  const day = new Date(`${start.slice(0, 10)}T00:00:00Z`).getUTCDay()
  const oneDay = start.slice(0, 10) === end.slice(0, 10)
  return day >= 1 && day <= 5 && oneDay && start.slice(11, 16) >= '08:00' && end.slice(11, 16) <= '17:00'
}

/** The least free state in the time; unknown for who is not of this tenant. */
function stateIn(seen: readonly Seen[] | undefined, fromMs: number, toMs: number): State {
  if (seen === undefined) return 'unknown'
  return seen
    .filter((each) => !each.content.isCancelled && each.startMs < toMs && each.endMs > fromMs)
    .map((each) => each.content.showAs)
    .reduce<State>((worst, each) => (rank.indexOf(each) > rank.indexOf(worst) ? each : worst), 'free')
}
