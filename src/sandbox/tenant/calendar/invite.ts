import { findPersonByAnyName } from '../people/person.ts'
import { openMeetingChat } from '../teams-messages/chat-row.ts'
import type { World } from '../world.ts'
import type { AttendeeRow, EventContent, EventRow } from './event-row.ts'
import { copiesOfMeeting, events, nextSequence, overlaysOf, storeEvent, storeOverlay } from './event-row.ts'

/** What an organizer's change carries into the copies of the others; the rest is each mailbox's own. */
const sharedNames = [
  'subject',
  'html',
  'start',
  'end',
  'isAllDay',
  'location',
  'locations',
  'attendees',
  'importance',
  'sensitivity',
  'responseRequested',
  'allowNewTimeProposals',
  'hideAttendees',
  'isCancelled',
  'online',
  'originalStartZone',
  'originalEndZone',
] as const satisfies readonly (keyof EventContent)[]

export function sharedPart(content: Partial<EventContent>): Partial<EventContent> {
  const shared = sharedNames.flatMap((name) =>
    content[name] === undefined ? [] : [[name, content[name]] as const],
  )
  const part: Partial<EventContent> = Object.fromEntries(shared)
  // Answers are between an attendee and the organizer: other attendees do not see them.
  return part.attendees === undefined ? part : { ...part, attendees: part.attendees.map(unanswered) }
}

function unanswered(attendee: AttendeeRow): AttendeeRow {
  return { ...attendee, status: { response: 'none' } }
}

function mailboxOfAddress(world: World, address: string): string | undefined {
  const person = findPersonByAnyName(world, address)
  return person?.hasMailbox === true ? person.id : undefined
}

/** Mailboxes of the invited people of this tenant, the organizer's own left out. */
function invitedMailboxes(world: World, row: EventRow): string[] {
  const found = row.content.attendees.flatMap(({ address }) => mailboxOfAddress(world, address) ?? [])
  return [...new Set(found)].filter((mailboxId) => mailboxId !== row.mailboxId)
}

/** Gives everyone invited who has no copy yet a copy with ids of its own, and lets them into the chat. */
export function inviteAll(world: World, row: EventRow, tenantId: string): void {
  const invited = invitedMailboxes(world, row)
  const present = new Set(copiesOfMeeting(world, row.meetingId).map((copy) => copy.mailboxId))
  for (const mailboxId of invited.filter((each) => !present.has(each))) copyInto(world, row, mailboxId)
  const { online, subject } = row.content
  if (online === null || !online.threadId.startsWith('19:meeting_')) return
  openMeetingChat(world, {
    id: online.threadId,
    topic: subject,
    memberIds: [row.mailboxId, ...invited],
    tenantId,
    meeting: { joinWebUrl: online.joinUrl, organizerId: row.mailboxId, calendarEventId: null },
  })
}

function copyInto(world: World, master: EventRow, mailboxId: string): void {
  const sequence = nextSequence(world)
  const key = world.newGuid()
  // Which calendar it lies in and what apps keep on it is each mailbox's own.
  const { calendarId: _, properties: __, ...row } = master
  events(world).set(key, {
    ...row,
    key,
    mailboxId,
    isOrganizer: false,
    content: {
      ...row.content,
      ...sharedPart(row.content),
      categories: [],
      showAs: 'tentative',
      response: { response: 'notResponded' },
    },
    transactionId: null,
    extensions: {},
    attachments: [],
    createdMs: world.now(),
    modifiedMs: world.now(),
    createdSequence: sequence,
    sequence,
  })
  for (const { originalStartMs, removed, overrides } of overlaysOf(world, row.key)) {
    storeOverlay(world, key, originalStartMs, { removed, overrides: sharedPart(overrides) })
  }
}

/** Marks the copies of people who are no longer invited as cancelled; they stay until their owners remove them. */
export function cancelUninvited(world: World, row: EventRow): void {
  const invited = new Set(invitedMailboxes(world, row))
  for (const copy of copiesOfMeeting(world, row.meetingId)) {
    if (copy.isOrganizer || invited.has(copy.mailboxId) || copy.content.isCancelled) continue
    storeEvent(world, { ...copy, content: { ...copy.content, ...cancelled(copy.content) } })
  }
}

export function cancelled(content: EventContent): Partial<EventContent> {
  return { isCancelled: true, showAs: 'free', subject: `Canceled: ${content.subject}` }
}
