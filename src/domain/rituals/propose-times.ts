import { weekday } from '../council/days.ts'
import type { ClosedDay } from './closed-days.ts'
import { instantOf, wallClock } from './zoned-time.ts'

/** Somebody who is to come. */
export interface Invitee {
  readonly personId: string
  readonly name: string
  /** IANA zone in which they work; null where it is not known. */
  readonly zone: string | null
  /** May decide for the council: its sponsor or chair. */
  readonly decides: boolean
  /** When they cannot come, in instants; null where their calendar is not known. */
  readonly busy: readonly { readonly fromMs: number; readonly toMs: number }[] | null
}

export interface ProposedTime {
  readonly startMs: number
  readonly endMs: number
  readonly free: readonly string[]
  readonly busy: readonly string[]
  readonly unknown: readonly string[]
  /** Half of the invited can come, more than half for an even number: enough to be a session. */
  readonly hasQuorum: boolean
  readonly hasDecider: boolean
  /** For whom it is early or late, with their own wall clock. */
  readonly outside: readonly { readonly name: string; readonly time: string }[]
}

/** The hours in which people expect to be asked, by their own clock. */
export const fairHours = { from: '08:00', to: '18:00' } as const
const minuteMs = 60_000

/**
 * Times on the given days, the best first: who can come counts first, then somebody who decides, then how few sit
 * outside of their own day, then how early it is. Times are tried each half hour of the day in `zone`.
 */
export function proposeTimes(question: {
  readonly days: readonly string[]
  readonly zone: string
  readonly minutes: number
  readonly people: readonly Invitee[]
  readonly closed: readonly ClosedDay[]
  readonly restDays: readonly number[]
  readonly nowMs: number
  readonly count: number
}): readonly ProposedTime[] {
  const { days, zone, minutes, people, closed, restDays, nowMs, count } = question
  const open = days.filter(
    (day) => !restDays.includes(weekday(day)) && !closed.some((each) => each.day === day),
  )
  const times = open.flatMap((day) =>
    halfHours.map((time) => {
      const startMs = instantOf(day, time, zone)
      return judge({ startMs, endMs: startMs + minutes * minuteMs }, people)
    }),
  )
  return times
    .filter((each) => each.startMs > nowMs)
    .toSorted(
      (one, other) =>
        other.free.length - one.free.length ||
        Number(other.hasDecider) - Number(one.hasDecider) ||
        one.outside.length - other.outside.length ||
        one.startMs - other.startMs,
    )
    .slice(0, count)
}

const halfHours = Array.from({ length: 48 }, (_, each) => {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(each / 2))}:${each % 2 === 0 ? '00' : '30'}`
}).filter((each) => each >= '06:00' && each <= '21:00')

function judge(
  span: { readonly startMs: number; readonly endMs: number },
  people: readonly Invitee[],
): ProposedTime {
  const { startMs, endMs } = span
  const isBusy = ({ busy }: Invitee) =>
    busy?.some((each) => each.fromMs < endMs && each.toMs > startMs) ?? false
  const known = people.filter((each) => each.busy !== null)
  const free = known.filter((each) => !isBusy(each))
  return {
    ...span,
    free: free.map((each) => each.name),
    busy: known.filter(isBusy).map((each) => each.name),
    unknown: people.filter((each) => each.busy === null).map((each) => each.name),
    hasQuorum: free.length * 2 > people.length,
    hasDecider: free.some((each) => each.decides),
    outside: people.flatMap((each) => {
      if (each.zone === null) return []
      const { time } = wallClock(startMs, each.zone)
      const end = wallClock(endMs, each.zone)
      const within = time >= fairHours.from && end.time <= fairHours.to && end.time > time
      return within ? [] : [{ name: each.name, time }]
    }),
  }
}
