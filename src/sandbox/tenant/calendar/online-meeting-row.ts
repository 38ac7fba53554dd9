import { findPerson } from '../people/person.ts'
import type { World } from '../world.ts'
import { isoInstant, msOf } from './calendar-time.ts'
import type { OnlineRow } from './event-row.ts'
import { copiesOfMeeting, events } from './event-row.ts'

/** A meeting that was made without an event (`POST /me/onlineMeetings`); it stands in no calendar. */
export interface OnlineMeetingRow {
  readonly organizerId: string
  readonly online: OnlineRow
  readonly subject: string | null
  readonly startMs: number
  readonly endMs: number
  readonly createdMs: number
  readonly externalId: string | null
  readonly attendees: readonly { readonly upn: string | null; readonly userId: string | null }[]
}

/** Keyed by the meeting's thread. */
export function onlineMeetings(world: World): Map<string, OnlineMeetingRow> {
  return world.table<OnlineMeetingRow>('calendar.onlineMeetings')
}

/** What a PATCH set, keyed by the meeting's thread; it leaves the event alone. */
export function meetingSettings(world: World): Map<string, Readonly<Record<string, unknown>>> {
  return world.table('calendar.meetingSettings')
}

/** Any meeting, with or without an event. */
export interface Meeting extends OnlineMeetingRow {
  readonly invitedIds: readonly string[]
}

export function meetingsOf(world: World): Meeting[] {
  const ofEvents = [...events(world).values()].flatMap((row): Meeting[] => {
    const { content } = row
    if (!row.isOrganizer || content.online === null) return []
    return [
      {
        organizerId: row.mailboxId,
        online: content.online,
        subject: content.subject,
        startMs: msOf(content.start),
        endMs: msOf(content.end),
        createdMs: row.createdMs,
        externalId: null,
        attendees: content.attendees.map(({ address }) => ({ upn: address, userId: null })),
        invitedIds: copiesOfMeeting(world, row.meetingId).map((copy) => copy.mailboxId),
      },
    ]
  })
  const alone = [...onlineMeetings(world).values()].map((row) => ({
    ...row,
    invitedIds: [row.organizerId, ...row.attendees.flatMap(({ userId }) => userId ?? [])],
  }))
  return [...ofEvents, ...alone]
}

export function meetingId({ organizerId, online }: Pick<Meeting, 'organizerId' | 'online'>): string {
  return btoa(`1*${organizerId}*0**${online.threadId}`).replaceAll('=', '')
}

export function meetingJson(
  world: World,
  meeting: OnlineMeetingRow,
  tenantId: string,
): Record<string, unknown> {
  const { online, organizerId } = meeting
  const person = findPerson(world, organizerId)
  return {
    id: meetingId(meeting),
    creationDateTime: isoInstant(meeting.createdMs),
    startDateTime: isoInstant(meeting.startMs),
    endDateTime: isoInstant(meeting.endMs),
    joinWebUrl: online.joinUrl,
    subject: meeting.subject,
    isBroadcast: false,
    autoAdmittedUsers: 'EveryoneInCompany',
    outerMeetingAutoAdmittedUsers: null,
    isEntryExitAnnounced: true,
    allowedPresenters: 'everyone',
    allowAttendeeToEnableCamera: true,
    allowAttendeeToEnableMic: true,
    allowMeetingChat: 'enabled',
    allowTeamworkReactions: true,
    recordAutomatically: false,
    videoTeleconferenceId: online.conferenceId,
    externalId: meeting.externalId,
    chatInfo: { threadId: online.threadId, messageId: '0', replyChainMessageId: null },
    participants: {
      organizer: {
        upn: person?.userPrincipalName ?? '',
        role: 'presenter',
        identity: identityOf(organizerId, tenantId),
      },
      attendees: meeting.attendees.map(({ upn, userId }) => ({
        upn,
        role: 'attendee',
        identity: userId === null ? null : identityOf(userId, tenantId),
      })),
    },
    lobbyBypassSettings: { scope: 'organization', isDialInBypassEnabled: false },
    joinMeetingIdSettings: { isPasscodeRequired: false, joinMeetingId: online.conferenceId, passcode: null },
    audioConferencing: {
      conferenceId: online.conferenceId,
      tollNumber: '+1 555-0100',
      tollFreeNumber: null,
      dialinUrl: `https://dialin.teams.microsoft.com/?id=${online.conferenceId}`,
    },
    ...meetingSettings(world).get(online.threadId),
  }
}

function identityOf(id: string, tenantId: string): unknown {
  return { user: { id, displayName: null, tenantId, identityProvider: 'AAD' } }
}
