import * as v from 'valibot'
import { badRequest } from '../graph-error.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { boundMs, dateTimeTimeZone, msOf, zonedTime } from './calendar-time.ts'
import { changeKeyOf, eventId } from './event-id.ts'
import { storeEvent, storeOverlay } from './event-row.ts'
import { mailboxOf } from './mailbox.ts'
import { outlookPrefer } from './outlook-prefer.ts'
import { requireSeen, type Seen, seenInMailbox } from './seen-event.ts'
import { removeSeen } from './change-event.ts'

const reading = ['Calendars.Read', 'Calendars.ReadWrite']
const writing = ['Calendars.ReadWrite']
const minuteMs = 60_000

export const reminderRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: "/me/reminderView(startDateTime='{from}',endDateTime='{to}')",
    scopes: reading,
    service: 'outlook',
    handle: (request, world) => reminders(request, world, request.params),
  },
  {
    method: 'GET',
    template: '/me/reminderView',
    scopes: reading,
    service: 'outlook',
    handle: (request, world) => {
      const asked = [...request.query].map(([name, value]) => [name.toLowerCase(), value] as const)
      const named = new Map(asked)
      return reminders(request, world, { from: named.get('startdatetime'), to: named.get('enddatetime') })
    },
  },
]

/** Snoozing, dismissing and removing for good, below each spelling of an event. */
export function reminderChanges(events: string): Route[] {
  const route = (action: string, handle: Route['handle']): Route => ({
    method: 'POST',
    template: `${events}/{event}/${action}`,
    scopes: writing,
    service: 'outlook',
    handle,
  })
  return [
    route('snoozeReminder', snooze),
    route('dismissReminder', (request, world) => {
      setReminder(world, ownSeen(request, world), { isReminderOn: false })
      return { status: 202 }
    }),
    route('permanentDelete', (request, world) => {
      removeSeen(world, ownSeen(request, world))
      return { status: 204 }
    }),
  ]
}

function ownSeen(request: GraphRequest, world: World): Seen {
  return requireSeen(world, mailboxOf(request, world).id, request.params['event'] ?? '')
}

const snoozeSchema = v.object({
  newReminderTime: v.object({ dateTime: v.string(), timeZone: v.optional(v.nullable(v.string())) }),
})

function snooze(request: GraphRequest, world: World): GraphResponse {
  const seen = ownSeen(request, world)
  const sent = v.safeParse(snoozeSchema, request.body)
  if (!sent.success) throw badRequest('NewReminderTime is needed.', 'ErrorInvalidRequest')
  const { dateTime, timeZone } = sent.output.newReminderTime
  const atMs = msOf(zonedTime(dateTime, timeZone))
  const reminderMinutesBeforeStart = Math.round((seen.startMs - atMs) / minuteMs)
  setReminder(world, seen, { isReminderOn: true, reminderMinutesBeforeStart })
  return { status: 202 }
}

function setReminder(
  world: World,
  { row, originalStartMs }: Seen,
  change: { readonly isReminderOn: boolean; readonly reminderMinutesBeforeStart?: number },
): void {
  if (originalStartMs === null) storeEvent(world, { ...row, content: { ...row.content, ...change } })
  else storeOverlay(world, row.key, originalStartMs, { overrides: change })
}

/** The reminders that go off in the window. */
function reminders(
  request: GraphRequest,
  world: World,
  { from, to }: Readonly<Record<string, string | undefined>>,
): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const fromMs = boundMs(from ?? null, 'startDateTime')
  const toMs = boundMs(to ?? null, 'endDateTime')
  const { zone, immutableId } = outlookPrefer(request)
  const weekMs = 7 * 24 * 60 * minuteMs
  const value = seenInMailbox(world, mailbox.id, fromMs, toMs + weekMs).flatMap((seen) => {
    const { content, row, originalStartMs } = seen
    const atMs = seen.startMs - content.reminderMinutesBeforeStart * minuteMs
    if (!content.isReminderOn || atMs < fromMs || atMs >= toMs) return []
    const id = eventId({ key: row.key, originalStartMs }, immutableId)
    return [
      {
        eventId: id,
        changeKey: changeKeyOf(row.key, row.sequence),
        eventSubject: content.subject,
        eventStartTime: dateTimeTimeZone(seen.startMs, zone),
        eventEndTime: dateTimeTimeZone(seen.endMs, zone),
        eventLocation: { displayName: content.location.displayName },
        eventWebLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
        reminderFireTime: dateTimeTimeZone(atMs, zone),
      },
    ]
  })
  const context = `${request.base}/$metadata#Collection(microsoft.graph.reminder)`
  return { status: 200, body: { '@odata.context': context, value } }
}
