import * as v from 'valibot'
import { badRequest } from '../graph-error.ts'
import { findPersonByAnyName } from '../people/person.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { dateTimeTimeZone, msOf, zonedTime } from './calendar-time.ts'
import { mailboxOf } from './mailbox.ts'
import { outlookPrefer } from './outlook-prefer.ts'
import { type Seen, seenInMailbox } from './seen-event.ts'
import { windowsZoneOf } from '#src/graph/calendar/outlook-zones.ts'

const time = v.object({ dateTime: v.string(), timeZone: v.optional(v.nullable(v.string())) })
const body = v.object({
  schedules: v.array(v.string()),
  startTime: time,
  endTime: time,
  availabilityViewInterval: v.optional(v.nullable(v.number())),
})

const digits: Readonly<Record<string, string>> = {
  free: '0',
  tentative: '1',
  busy: '2',
  oof: '3',
  workingElsewhere: '4',
}
const minuteMs = 60_000

/** Up to 20 addresses, under 42 days, slots of 5 to 1,440 minutes (d21: calendar-getschedule). */
export function getSchedule(request: GraphRequest, world: World): GraphResponse {
  const caller = mailboxOf(request, world)
  const sent = v.safeParse(body, request.body)
  if (!sent.success) throw badRequest('schedules, startTime and endTime are needed.', 'ErrorInvalidRequest')
  const { schedules, startTime, endTime } = sent.output
  const fromMs = msOf(zonedTime(startTime.dateTime, startTime.timeZone))
  const toMs = msOf(zonedTime(endTime.dateTime, endTime.timeZone))
  const minutes = sent.output.availabilityViewInterval ?? 30
  if (schedules.length === 0 || schedules.length > 20) {
    throw badRequest('One to 20 schedules can be asked for.', 'ErrorInvalidRequest')
  }
  if (toMs <= fromMs || toMs - fromMs >= 42 * 86_400_000) {
    throw badRequest('The period has to be under 42 days.', 'ErrorTimeIntervalTooBig')
  }
  if (minutes < 5 || minutes > 1_440)
    throw badRequest('Slots last 5 to 1,440 minutes.', 'ErrorInvalidRequest')
  const zone = request.headers.get('prefer')?.includes('outlook.timezone')
    ? outlookPrefer(request).zone
    : 'UTC'
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#Collection(microsoft.graph.scheduleInformation)`,
      value: schedules.map((address) => {
        const person = findPersonByAnyName(world, address)
        if (person === undefined || !person.hasMailbox) return unresolved(address)
        const seen = seenInMailbox(world, person.id, fromMs, toMs).filter((each) => !each.content.isCancelled)
        return {
          scheduleId: address,
          availabilityView: slots(seen, fromMs, toMs, minutes * minuteMs),
          scheduleItems: seen.map((each) => itemJson(each, zone, person.id === caller.id)),
          workingHours: {
            daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
            startTime: '08:00:00.0000000',
            endTime: '17:00:00.0000000',
            timeZone: { name: windowsZoneOf(person.timeZone) },
          },
        }
      }),
    },
  }
}

function unresolved(address: string): unknown {
  return {
    scheduleId: address,
    availabilityView: '',
    scheduleItems: [],
    error: {
      message: `Unable to resolve e-mail address ${address}.`,
      responseCode: 'ErrorMailRecipientNotFound',
    },
  }
}

/** The busiest state of each slot. */
function slots(seen: readonly Seen[], fromMs: number, toMs: number, slotMs: number): string {
  const rank = ['0', '4', '1', '2', '3']
  let view = ''
  for (let start = fromMs; start < toMs; start += slotMs) {
    const states = seen
      .filter((each) => each.startMs < start + slotMs && each.endMs > start)
      .map((each) => digits[each.content.showAs] ?? '2')
    view += states.sort((left, right) => rank.indexOf(right) - rank.indexOf(left))[0] ?? '0'
  }
  return view
}

/** Others see when, not what; one's own and the public part say what it is. */
function itemJson({ content, startMs, endMs }: Seen, zone: string, own: boolean): unknown {
  const isPrivate = content.sensitivity === 'private'
  return {
    isPrivate,
    status: content.showAs,
    ...(own && !isPrivate ? { subject: content.subject, location: content.location.displayName } : {}),
    start: dateTimeTimeZone(startMs, zone),
    end: dateTimeTimeZone(endMs, zone),
  }
}
