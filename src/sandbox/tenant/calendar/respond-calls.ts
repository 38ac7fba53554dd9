import * as v from 'valibot'
import { badRequest } from '../graph-error.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { zonedTime } from './calendar-time.ts'
import { applyChange, removeSeen, takeOut } from './change-event.ts'
import type { AttendeeRow, EventContent, EventRow } from './event-row.ts'
import { copiesOfMeeting, storeEvent, storeOverlay } from './event-row.ts'
import type { Mailbox } from './mailbox.ts'
import { mailboxOf } from './mailbox.ts'
import { occurrenceAt, requireSeen, wholeEvent } from './seen-event.ts'

const time = v.object({ dateTime: v.string(), timeZone: v.optional(v.nullable(v.string())) })
const answerBody = v.optional(
  v.nullable(
    v.object({
      sendResponse: v.optional(v.boolean()),
      proposedNewTime: v.optional(v.nullable(v.object({ start: time, end: time }))),
    }),
  ),
)

const shownAs = { accepted: 'busy', tentativelyAccepted: 'tentative', declined: 'free' } as const

/** Accepting, declining or leaving it open: the own copy keeps it, the organizer's learns of it. */
export function respond(
  answer: keyof typeof shownAs,
): (request: GraphRequest, world: World) => GraphResponse {
  return (request, world) => {
    const mailbox = mailboxOf(request, world)
    const seen = requireSeen(world, mailbox.id, request.params['event'] ?? '')
    if (seen.row.isOrganizer) {
      throw badRequest(
        "You can't respond to this meeting because you're the organizer.",
        'ErrorInvalidRequest',
      )
    }
    const body = v.safeParse(answerBody, request.body)
    if (!body.success) throw badRequest('sendResponse has to be true or false.', 'ErrorInvalidRequest')
    const wanted = body.output?.proposedNewTime
    if (wanted && !seen.content.allowNewTimeProposals) {
      throw badRequest('The organizer takes no other times.', 'ErrorInvalidRequest')
    }
    const proposed = wanted && {
      start: zonedTime(wanted.start.dateTime, wanted.start.timeZone),
      end: zonedTime(wanted.end.dateTime, wanted.end.timeZone),
    }
    if (body.output?.sendResponse !== false) {
      const status = { response: answer, atMs: world.now() }
      const told = { status, ...(proposed ? { proposed } : {}) }
      tellOrganizer(world, seen.row, seen.originalStartMs, mailbox, told)
    }
    // Outlook moves a declined invitation out of the calendar.
    if (answer === 'declined') takeOut(world, seen.row, seen.originalStartMs)
    else {
      const response = { response: answer, atMs: world.now() }
      writeOwn(world, seen.row, seen.originalStartMs, { response, showAs: shownAs[answer] })
    }
    return { status: 202 }
  }
}

function writeOwn(
  world: World,
  row: EventRow,
  originalStartMs: number | null,
  content: Partial<EventContent>,
): void {
  if (originalStartMs === null) storeEvent(world, { ...row, content: { ...row.content, ...content } })
  else storeOverlay(world, row.key, originalStartMs, { overrides: content })
}

function tellOrganizer(
  world: World,
  row: EventRow,
  originalStartMs: number | null,
  mailbox: Mailbox,
  told: Pick<AttendeeRow, 'status' | 'proposed'>,
): void {
  const master = copiesOfMeeting(world, row.meetingId).find((copy) => copy.isOrganizer)
  if (master === undefined) return
  const seen = originalStartMs === null ? undefined : occurrenceAt(world, master, originalStartMs)
  const before = (seen?.content ?? master.content).attendees
  const attendees = before.map((each): AttendeeRow => {
    const mine = each.address.toLowerCase() === mailbox.address.toLowerCase()
    return mine ? { ...each, ...told } : each
  })
  writeOwn(world, master, originalStartMs, { attendees })
}

/** Only the organizer cancels; the attendees keep a cancelled copy. */
export function cancelEvent(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const seen = requireSeen(world, mailbox.id, request.params['event'] ?? '')
  if (!seen.row.isOrganizer) {
    throw badRequest('You need to be an organizer to cancel a meeting.', 'ErrorInvalidRequest')
  }
  removeSeen(world, seen)
  return { status: 202 }
}

const forwardBody = v.object({
  toRecipients: v.array(
    v.object({ emailAddress: v.object({ address: v.string(), name: v.optional(v.nullable(v.string())) }) }),
  ),
})

/** Forwarding invites: the organizer's list grows, and the new people get copies of the whole event. */
export function forwardEvent(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const { row } = requireSeen(world, mailbox.id, request.params['event'] ?? '')
  const sent = v.safeParse(forwardBody, request.body)
  if (!sent.success) throw badRequest('ToRecipients is needed.', 'ErrorInvalidRequest')
  const master = copiesOfMeeting(world, row.meetingId).find((copy) => copy.isOrganizer)
  if (master === undefined) throw badRequest('The meeting has no organizer any more.', 'ErrorInvalidRequest')
  const known = new Set(master.content.attendees.map(({ address }) => address.toLowerCase()))
  const added = sent.output.toRecipients.filter(
    ({ emailAddress }) => !known.has(emailAddress.address.toLowerCase()),
  )
  const attendees = [
    ...master.content.attendees,
    ...added.map(({ emailAddress: { address, name } }): AttendeeRow => {
      return { address, name: name ?? address, type: 'required', status: { response: 'none' } }
    }),
  ]
  applyChange(
    world,
    wholeEvent(master),
    { content: { attendees }, recurrence: undefined },
    request.caller.tenantId,
  )
  return { status: 202 }
}
