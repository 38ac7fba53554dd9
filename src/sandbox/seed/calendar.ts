import { daysLater, localAt } from '#src/sandbox/tenant/calendar/calendar-time.ts'
import { copiesOfMeeting, storeOverlay, type EventRow } from '#src/sandbox/tenant/calendar/event-row.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { company } from './company.ts'
import { channelIdOf, groupIdOf } from './groups.ts'
import { forget, occurrenceMs, seedInvite } from './invite.ts'
import { dayMs, firstStartMs, minuteMs } from './moments.ts'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
export const pastWeeks = 6
const sevenLeaders = ['ana', 'ben', 'mei', 'chloe', 'layla', 'finn', 'suhartini']

function weekdayOf(ms: number, zone: string): (typeof weekdays)[number] {
  const index = new Date(`${localAt(ms, zone).slice(0, 10)}T00:00:00Z`).getUTCDay()
  return weekdays[index] ?? 'monday'
}

function every(
  type: 'weekly' | 'daily' | 'absoluteMonthly',
  ms: number,
  zone: string,
  interval = 1,
): NonNullable<Parameters<typeof seedInvite>[1]['repeat']> {
  const dayOfMonth = type === 'absoluteMonthly' ? Number(localAt(ms, zone).slice(8, 10)) : 0
  const daysOfWeek = type === 'weekly' ? [weekdayOf(ms, zone)] : []
  return { type, interval, month: 0, dayOfMonth, daysOfWeek, firstDayOfWeek: 'monday', index: 'first' }
}

/** Moves one occurrence for everybody, as its organizer would. */
function moveOccurrence(world: World, event: EventRow, weeks: number, byMs: number, minutes: number): void {
  const originalMs = occurrenceMs(event, weeks)
  const { zone } = event.content.start
  const start = { local: localAt(originalMs + byMs, zone), zone }
  const end = { local: localAt(originalMs + byMs + minutes * minuteMs, zone), zone }
  for (const copy of copiesOfMeeting(world, event.meetingId)) {
    storeOverlay(world, copy.key, originalMs, { overrides: { start, end } })
  }
}

export interface SeededCalendar {
  /** The council's weekly series; today's occurrence is `pastWeeks` weeks after its first. */
  readonly weekly: EventRow
}

/** Calendars around `nowMs`: the council's series with past and future, and what else fills people's days. */
export function seedCalendar(world: World, nowMs: number): SeededCalendar {
  const startMs = firstStartMs(nowMs)
  const firstMs = daysLater(startMs, -7 * pastWeeks, company.timeZone)
  const weekly = seedInvite(world, {
    organizer: 'tom',
    required: ['ingrid', ...sevenLeaders],
    optional: ['priya', 'jonas', 'rosa'],
    subject: 'Weekly cross-functional review',
    words: 'Our weekly 45 minutes: see early, help early.',
    startMs: firstMs,
    minutes: 45,
    online: 'chat',
    category: 'Purple category',
    repeat: every('weekly', firstMs, company.timeZone),
    answers: {
      ana: 'accepted',
      ben: 'accepted',
      mei: 'accepted',
      chloe: 'accepted',
      layla: 'tentativelyAccepted',
      finn: 'declined',
      suhartini: 'accepted',
      priya: 'accepted',
    },
  })
  moveOccurrence(world, weekly, pastWeeks + 2, dayMs, 45)

  const demonstration = seedInvite(world, {
    organizer: 'ana',
    required: ['ana', 'ben', 'chloe', 'mei', 'layla'],
    subject: 'Monthly demonstration',
    words: 'Show what is half done. In the channel, so that anybody of the team can drop in.',
    startMs: daysLater(startMs + 2 * dayMs, -7 * 8, 'Europe/Lisbon'),
    minutes: 60,
    online: { groupId: groupIdOf('council'), channelId: channelIdOf('council-sessions') },
    repeat: every('absoluteMonthly', startMs + 2 * dayMs, 'Europe/Lisbon'),
  })
  // Channel meetings reach the calendars of those who were invited by name; these two only see it in the channel.
  for (const alias of ['mei', 'layla']) forget(world, demonstration, alias)

  seedInvite(world, {
    organizer: 'ingrid',
    required: ['tom', ...sevenLeaders],
    subject: 'Quarterly planning',
    words: 'Two hours. Bring your intents for the quarter.',
    startMs: startMs + 9 * dayMs,
    minutes: 120,
    online: 'chat',
    location: 'Assembly hall',
    file: { name: 'questions.txt', text: 'What do we stop? What do we start? Who needs help?' },
  })
  seedInvite(world, {
    organizer: 'ana',
    required: ['ben', 'layla', 'mei', 'finn', 'ruth', 'carmen', 'hana'],
    subject: 'Sustainability circle',
    words: 'What we learned about packaging, and what is next.',
    startMs: startMs + 90 * minuteMs,
    minutes: 30,
    online: 'chat',
    repeat: every('weekly', startMs + 90 * minuteMs, 'Europe/Lisbon', 2),
  })
  seedInvite(world, {
    organizer: 'dmitri',
    required: ['elif', 'hiro', 'oskar', 'ana'],
    subject: 'Controls stand-up',
    words: 'Ten minutes, standing.',
    startMs: startMs - 3 * 60 * minuteMs - 14 * dayMs,
    minutes: 10,
    online: 'chat',
    repeat: every('daily', startMs, 'Europe/Berlin'),
  })
  seedInvite(world, {
    organizer: 'ben',
    required: ['ana'],
    subject: 'Ben and Ana',
    words: 'Coffee, no agenda.',
    startMs: startMs + 3 * 60 * minuteMs,
    minutes: 30,
    online: 'chat',
  })
  seedInvite(world, {
    organizer: 'ana',
    required: [],
    subject: 'Quiet time',
    words: 'Please do not book.',
    startMs: startMs + 5 * 60 * minuteMs,
    minutes: 120,
    online: 'none',
  })
  return { weekly }
}
