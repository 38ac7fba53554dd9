import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import { parseFilter } from '../odata/parse-filter.ts'
import { allowOptions, option } from '../odata/query-options.ts'
import { findPerson } from '../people/person.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { isoInstant, msOf } from './calendar-time.ts'
import type { EventRow, OnlineRow } from './event-row.ts'
import { copiesOfMeeting, events } from './event-row.ts'

interface Meeting {
  readonly row: EventRow
  readonly online: OnlineRow
}

function meetingsOf(world: World): Meeting[] {
  return [...events(world).values()].flatMap((row) =>
    row.isOrganizer && row.content.online !== null ? [{ row, online: row.content.online }] : [],
  )
}

function meetingId({ row, online }: Meeting): string {
  return btoa(`1*${row.mailboxId}*0**${online.threadId}`).replaceAll('=', '')
}

function meetingJson(world: World, meeting: Meeting, tenantId: string): Record<string, unknown> {
  const { row, online } = meeting
  const { content } = row
  return {
    id: meetingId(meeting),
    creationDateTime: isoInstant(row.createdMs),
    startDateTime: isoInstant(msOf(content.start)),
    endDateTime: isoInstant(msOf(content.end)),
    joinWebUrl: online.joinUrl,
    subject: content.subject,
    isEntryExitAnnounced: true,
    allowedPresenters: 'everyone',
    videoTeleconferenceId: online.conferenceId,
    chatInfo: { threadId: online.threadId, messageId: '0', replyChainMessageId: null },
    participants: {
      organizer: {
        upn: findPerson(world, row.mailboxId)?.userPrincipalName ?? row.organizer.address,
        role: 'presenter',
        identity: { user: { id: row.mailboxId, displayName: null, tenantId, identityProvider: 'AAD' } },
      },
      attendees: content.attendees.map(({ address }) => ({ upn: address, role: 'attendee', identity: null })),
    },
    lobbyBypassSettings: { scope: 'organization', isDialInBypassEnabled: false },
    joinMeetingIdSettings: { isPasscodeRequired: false, joinMeetingId: online.conferenceId, passcode: null },
  }
}

/**
 * By the join address only, and for the organizer only: attendees are refused (issues microsoft-graph-docs#17234,
 * #16776), although the page says otherwise.
 */
export function findOnlineMeeting(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['filter'])
  const text = option(request, 'filter')
  const filter = text === undefined ? undefined : parseFilter(text)
  if (filter?.kind !== 'compare' || filter.operator !== 'eq' || filter.path.toLowerCase() !== 'joinweburl') {
    throw badRequest("A filter such as JoinWebUrl eq '…' is needed.", 'InvalidArgument')
  }
  const wanted = decoded(String(filter.value))
  const meeting = meetingsOf(world).find(({ online }) => decoded(online.joinUrl) === wanted)
  if (meeting === undefined) throw notFound('The online meeting', 'NotFound')
  if (meeting.row.mailboxId !== request.caller.userId) {
    throw new GraphRefusal(403, 'Forbidden', 'Only the organizer finds a meeting by its join address.')
  }
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#users('${request.caller.userId}')/onlineMeetings`,
      value: [meetingJson(world, meeting, request.caller.tenantId)],
    },
  }
}

/** Callers encode the address once or twice; both mean the same one. */
function decoded(url: string): string {
  let text = url
  for (let round = 0; round < 3; round += 1) {
    try {
      text = decodeURIComponent(text)
    } catch {
      return text
    }
  }
  return text
}

/** By id the organizer and everyone invited may read it (contrib: onlinemeeting-get). */
export function getOnlineMeeting(request: GraphRequest, world: World): GraphResponse {
  const { userId, tenantId } = request.caller
  const wanted = (request.params['meeting'] ?? '').replaceAll('=', '')
  const meeting = meetingsOf(world).find((each) => meetingId(each) === wanted)
  const invited =
    meeting !== undefined &&
    copiesOfMeeting(world, meeting.row.meetingId).some((copy) => copy.mailboxId === userId)
  if (meeting === undefined || !invited) throw notFound('The online meeting', 'NotFound')
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#users('${userId}')/onlineMeetings/$entity`,
      ...meetingJson(world, meeting, tenantId),
    },
  }
}
