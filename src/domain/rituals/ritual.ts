import * as v from 'valibot'
import { day } from '../council/calendar-day.ts'
import { cadenceSchema } from './cadence.ts'

/** What becomes of a session whose day is closed. */
export const closedDayRules = ['keep', 'skip', 'before', 'after'] as const
export type ClosedDayRule = (typeof closedDayRules)[number]

/** Who is invited. */
export const audienceSchema = v.variant('who', [
  v.object({ who: v.literal('all') }),
  v.object({ who: v.literal('departments'), ids: v.array(v.string()) }),
  v.object({ who: v.literal('people'), ids: v.array(v.string()) }),
])
export type Audience = v.InferOutput<typeof audienceSchema>

/** How a role of its sessions is filled; `personId` with `fixed` alone. */
export const ritualRoleSchema = v.object({
  role: v.picklist(['facilitator', 'noteTaker']),
  mode: v.picklist(['fixed', 'rotating', 'none']),
  personId: v.optional(v.string()),
})
export type RitualRole = v.InferOutput<typeof ritualRoleSchema>

/** When the sessions of a series are; days and time are read in `zone`. */
export const scheduleSchema = v.object({
  cadence: cadenceSchema,
  /** `09:30`. */
  time: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  /** IANA. */
  zone: v.string(),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(1440)),
  firstDay: day,
  /** Last day, itself included; null for a series without end. */
  until: v.nullable(day),
})
export type Schedule = v.InferOutput<typeof scheduleSchema>

/**
 * The series in the calendar. Neither the event's id nor the series master's: they are another one in each mailbox. The
 * thread is the same for everybody.
 */
export interface RitualSeries {
  /** Of the series' master, in its organizer's mailbox. */
  readonly iCalUId: string
  readonly thread: string
  readonly joinUrl: string
}

/** A repeating kind of session: on screen, a meeting series. */
export interface Ritual extends Schedule {
  readonly key: string
  readonly name: string
  /** Id of a shipped template or key of one of the council's own; empty for none. */
  readonly template: string
  readonly audience: Audience
  readonly roles: readonly RitualRole[]
  /** Weekdays on which the council never meets, 1 for Monday. */
  readonly restDays: readonly number[]
  readonly onClosedDay: ClosedDayRule
  /** In whose calendar it is or is being made: nobody else makes it, or there would be two. */
  readonly organizer: { readonly id: string; readonly name: string }
  /** Sent with the creation of the series, so that repeating it makes no second one. */
  readonly transactionId: string
  /** Null until it stands in a calendar. */
  readonly series: RitualSeries | null
  /** Threads of the series that this one follows because their organizer left, the latest last. */
  readonly formerThreads: readonly string[]
  readonly state: 'active' | 'ended'
}
