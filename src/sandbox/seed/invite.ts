import { localAt, msOf } from '#src/sandbox/tenant/calendar/calendar-time.ts'
import { createEvent } from '#src/sandbox/tenant/calendar/create-event.ts'
import {
  copiesOfMeeting,
  events,
  storeEvent,
  type Answer,
  type AttendeeRow,
  type EventRow,
} from '#src/sandbox/tenant/calendar/event-row.ts'
import { outlookHtml } from '#src/sandbox/tenant/calendar/html-body.ts'
import { newChannelMeeting, newMeeting, withJoinBlock } from '#src/sandbox/tenant/calendar/join-meeting.ts'
import { groupMailbox, personMailbox } from '#src/sandbox/tenant/calendar/mailbox.ts'
import { windowsZoneOf } from '#src/graph/calendar/outlook-zones.ts'
import type { Recurrence } from '#src/sandbox/tenant/calendar/recurrence.ts'
import { requirePerson } from '#src/sandbox/tenant/people/person.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { company } from './company.ts'
import { minuteMs } from './moments.ts'
import { idOf } from './people.ts'
import { guidOf } from './stable-id.ts'

export interface SeededInvite {
  readonly organizer: string
  readonly required: readonly string[]
  readonly optional?: readonly string[]
  readonly subject: string
  readonly words: string
  readonly startMs: number
  readonly minutes: number
  /** Where the meeting lives: a chat of its own, the thread of a channel, or not online. */
  readonly online: 'chat' | { readonly groupId: string; readonly channelId: string } | 'none'
  readonly repeat?: Recurrence['pattern']
  readonly location?: string
  /** In the organizer’s calendar: categories do not travel. */
  readonly category?: string
  /** A text file that travels with the invitation. */
  readonly file?: { readonly name: string; readonly text: string }
  /** Aliases of who has answered, and what. */
  readonly answers?: Readonly<Record<string, Answer>>
}

function attendees(world: World, invite: SeededInvite): AttendeeRow[] {
  const row = (alias: string, type: 'required' | 'optional'): AttendeeRow => {
    const person = requirePerson(world, idOf(alias))
    const response = invite.answers?.[alias] ?? 'none'
    return { name: person.displayName, address: person.mail ?? '', type, status: { response } }
  }
  return [
    ...invite.required.map((alias) => row(alias, 'required')),
    ...(invite.optional ?? []).map((alias) => row(alias, 'optional')),
  ]
}

function placeOf(displayName: string) {
  return { location: { displayName }, locations: [{ displayName }] }
}

/** The same file in everybody's copy, as an invitation brings it. */
function attach(world: World, event: EventRow, { name, text }: NonNullable<SeededInvite['file']>): void {
  const file = {
    name,
    contentType: 'text/plain',
    contentBytes: btoa(text),
    size: text.length,
    isInline: false,
    modifiedMs: world.now(),
  }
  for (const copy of copiesOfMeeting(world, event.meetingId)) {
    storeEvent(world, { ...copy, attachments: [{ id: guidOf(`file/${name}/${copy.mailboxId}`), ...file }] })
  }
}

/** Puts a meeting into the organizer's calendar and everybody's who is invited, with their answers. */
export function seedInvite(world: World, invite: SeededInvite): EventRow {
  const organizerId = idOf(invite.organizer)
  const own = personMailbox(world, organizerId)
  const { online: where } = invite
  // A channel meeting lives in the group's calendar; the person who made it has a copy like everybody else.
  const mailbox = typeof where === 'object' ? groupMailbox(world, where.groupId) : own
  const zone = windowsZoneOf(own.zone)
  const start = { local: localAt(invite.startMs, zone), zone }
  const end = { local: localAt(invite.startMs + invite.minutes * minuteMs, zone), zone }
  const online =
    where === 'none'
      ? null
      : where === 'chat'
        ? newMeeting(world, company.tenantId, organizerId)
        : newChannelMeeting(world, company.tenantId, organizerId, where.channelId)
  const html = outlookHtml('html', `<p>${invite.words}</p>`)
  const event = createEvent(world, {
    mailbox,
    tenantId: company.tenantId,
    content: {
      subject: invite.subject,
      html: online === null ? html : withJoinBlock(html, online),
      start,
      end,
      attendees: attendees(world, invite),
      online,
      ...(invite.category === undefined ? {} : { categories: [invite.category] }),
      ...(invite.location === undefined ? {} : placeOf(invite.location)),
    },
    recurrence:
      invite.repeat === undefined
        ? null
        : {
            pattern: invite.repeat,
            range: {
              type: 'noEnd',
              startDate: start.local.slice(0, 10),
              recurrenceTimeZone: zone,
              numberOfOccurrences: 0,
            },
          },
  })
  if (invite.file !== undefined) attach(world, event, invite.file)
  for (const [alias, response] of Object.entries(invite.answers ?? {})) {
    const copy = copiesOfMeeting(world, event.meetingId).find((each) => each.mailboxId === idOf(alias))
    if (copy === undefined) continue
    const showAs = response === 'accepted' ? 'busy' : response === 'declined' ? 'free' : 'tentative'
    storeEvent(world, { ...copy, content: { ...copy.content, response: { response }, showAs } })
  }
  return event
}

/** Takes a meeting out of one person's calendar, as happens with channel meetings that nobody invited them to. */
export function forget(world: World, event: EventRow, alias: string): void {
  const copy = copiesOfMeeting(world, event.meetingId).find((each) => each.mailboxId === idOf(alias))
  if (copy !== undefined && !copy.isOrganizer) events(world).delete(copy.key)
}

/** The instant of the occurrence `weeks` after the first, in the series' own zone: daylight saving moves it. */
export function occurrenceMs(event: EventRow, weeks: number): number {
  const { local, zone } = event.content.start
  const day = new Date(Date.parse(`${local.slice(0, 10)}T00:00:00Z`) + weeks * 7 * 86_400_000)
  return msOf({ local: `${day.toISOString().slice(0, 10)}${local.slice(10)}`, zone })
}
