import * as v from 'valibot'
import { weekday } from '#src/domain/council/days.ts'
import { nths, type Cadence, type DayOfMonth } from '#src/domain/rituals/cadence.ts'
import {
  closedDayRules,
  scheduleSchema,
  type Audience,
  type Ritual,
  type RitualRole,
} from '#src/domain/rituals/ritual.ts'
import { isZone } from '#src/domain/rituals/zoned-time.ts'

const kinds = ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'on-demand'] as const
const modes = ['fixed', 'rotating', 'none'] as const

/** A meeting series as its form has it: numbers as they were typed. */
export const seriesDraftSchema = v.object({
  name: v.string(),
  template: v.string(),
  kind: v.picklist(kinds),
  every: v.string(),
  days: v.array(v.string()),
  month: v.string(),
  by: v.picklist(['day', 'weekday', 'working-day']),
  day: v.string(),
  nth: v.picklist(nths),
  weekday: v.string(),
  time: v.string(),
  zone: v.string(),
  minutes: v.string(),
  firstDay: v.string(),
  until: v.string(),
  who: v.picklist(['all', 'departments', 'people']),
  ids: v.array(v.string()),
  facilitator: v.picklist(modes),
  facilitatorId: v.nullable(v.string()),
  noteTaker: v.picklist(modes),
  noteTakerId: v.nullable(v.string()),
  restDays: v.array(v.string()),
  onClosedDay: v.picklist(closedDayRules),
})
export type SeriesDraft = v.InferOutput<typeof seriesDraftSchema>

/** What a new series begins with: every month, in the council's zone. */
export function freshSeries(zone: string, today: string, name = ''): SeriesDraft {
  return {
    name,
    template: '',
    kind: 'monthly',
    every: '1',
    days: ['1'],
    month: '3',
    by: 'weekday',
    day: '15',
    nth: 'second',
    weekday: '1',
    time: '10:00',
    zone,
    minutes: '60',
    firstDay: today,
    until: '',
    who: 'all',
    ids: [],
    facilitator: 'rotating',
    facilitatorId: null,
    noteTaker: 'rotating',
    noteTakerId: null,
    restDays: ['6', '7'],
    onClosedDay: 'keep',
  }
}

export function draftOfRitual(
  ritual: Omit<Ritual, 'key' | 'organizer' | 'transactionId' | 'series' | 'formerThreads' | 'state'>,
): SeriesDraft {
  const fresh = freshSeries(ritual.zone, ritual.firstDay, ritual.name)
  const { cadence, audience } = ritual
  const role = (name: RitualRole['role']) => ritual.roles.find((each) => each.role === name)
  return {
    ...fresh,
    template: ritual.template,
    kind: cadence.kind,
    ...(cadence.kind === 'weekly' ? { every: String(cadence.every), days: cadence.days.map(String) } : {}),
    ...(cadence.kind === 'monthly' ? { every: String(cadence.every) } : {}),
    ...('month' in cadence ? { month: String(cadence.month) } : {}),
    ...('on' in cadence ? draftOfDay(cadence.on) : {}),
    time: ritual.time,
    minutes: String(ritual.minutes),
    until: ritual.until ?? '',
    who: audience.who,
    ids: audience.who === 'all' ? [] : [...audience.ids],
    facilitator: role('facilitator')?.mode ?? 'none',
    facilitatorId: role('facilitator')?.personId ?? null,
    noteTaker: role('noteTaker')?.mode ?? 'none',
    noteTakerId: role('noteTaker')?.personId ?? null,
    restDays: ritual.restDays.map(String),
    onClosedDay: ritual.onClosedDay,
  }
}

function draftOfDay(on: DayOfMonth): Partial<SeriesDraft> {
  switch (on.by) {
    case 'day':
      return { by: on.by, day: String(on.day) }
    case 'weekday':
      return { by: on.by, nth: on.nth, weekday: String(on.weekday) }
    case 'working-day':
      return { by: on.by, nth: on.nth }
  }
}

/** The same form beginning on that day and hour of its own zone, its rhythm on the same weekday or date. */
export function beginningAt(
  draft: SeriesDraft,
  at: { readonly day: string; readonly time: string },
): SeriesDraft {
  const { day, time } = at
  const [month, ofMonth] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  const length =
    draft.kind === 'quarterly' ? 3 : draft.kind === 'half-yearly' ? 6 : draft.kind === 'yearly' ? 12 : null
  return {
    ...draft,
    time,
    firstDay: day,
    days: [String(weekday(day))],
    ...(length === null ? {} : { month: String(((month - 1) % length) + 1) }),
    // A working day of the month is counted, not chosen: from here on it is the weekday.
    by: draft.by === 'day' ? 'day' : 'weekday',
    day: String(ofMonth),
    nth: nths[Math.min(Math.ceil(ofMonth / 7), 5) - 1] ?? 'last',
    weekday: String(weekday(day)),
  }
}

/** What of a form is not complete or not possible. */
export type SeriesProblem = 'name' | 'zone' | 'schedule' | 'audience' | 'until'

type Planned = Omit<Ritual, 'key' | 'organizer' | 'transactionId' | 'series' | 'formerThreads' | 'state'>
export type ReadDraft =
  { readonly ok: true; readonly planned: Planned } | { readonly ok: false; readonly problem: SeriesProblem }

/** The series that the form describes. */
export function readDraft(draft: SeriesDraft): ReadDraft {
  const schedule = v.safeParse(scheduleSchema, {
    cadence: cadenceOf(draft),
    time: draft.time,
    zone: draft.zone,
    minutes: Number(draft.minutes),
    firstDay: draft.firstDay,
    until: draft.until === '' ? null : draft.until,
  })
  if (!schedule.success) return { ok: false, problem: 'schedule' }
  if (!isZone(draft.zone)) return { ok: false, problem: 'zone' }
  const { until, firstDay } = schedule.output
  if (until !== null && until < firstDay) return { ok: false, problem: 'until' }
  const name = draft.name.trim()
  if (name === '') return { ok: false, problem: 'name' }
  const audience: Audience = draft.who === 'all' ? { who: 'all' } : { who: draft.who, ids: draft.ids }
  if (audience.who !== 'all' && audience.ids.length === 0) return { ok: false, problem: 'audience' }
  return {
    ok: true,
    planned: {
      ...schedule.output,
      name,
      template: draft.template,
      audience,
      roles: [
        roleOf('facilitator', draft.facilitator, draft.facilitatorId),
        roleOf('noteTaker', draft.noteTaker, draft.noteTakerId),
      ],
      restDays: draft.restDays.map(Number),
      onClosedDay: draft.onClosedDay,
    },
  }
}

function roleOf(role: RitualRole['role'], mode: RitualRole['mode'], personId: string | null): RitualRole {
  return mode === 'fixed' && personId !== null
    ? { role, mode, personId }
    : { role, mode: mode === 'fixed' ? 'none' : mode }
}

function cadenceOf(draft: SeriesDraft): Cadence {
  const on: DayOfMonth =
    draft.by === 'day'
      ? { by: 'day', day: Number(draft.day) }
      : draft.by === 'weekday'
        ? { by: 'weekday', nth: draft.nth, weekday: Number(draft.weekday) }
        : { by: 'working-day', nth: draft.nth }
  const every = Number(draft.every)
  switch (draft.kind) {
    case 'weekly':
      return { kind: 'weekly', every, days: draft.days.map(Number).toSorted((a, b) => a - b) }
    case 'monthly':
      return { kind: 'monthly', every, on }
    case 'quarterly':
    case 'half-yearly':
    case 'yearly':
      return { kind: draft.kind, month: Number(draft.month), on }
    case 'on-demand':
      return { kind: 'on-demand' }
  }
}
