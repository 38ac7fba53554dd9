import * as v from 'valibot'
import { badRequest, GraphRefusal } from '../graph-error.ts'
import { findPersonByAnyName } from '../people/person.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import { openMeetingChat } from '../teams-messages/chat-row.ts'
import type { World } from '../world.ts'
import { isoInstant } from './calendar-time.ts'
import { newMeeting } from './join-meeting.ts'
import { entity, requireMeeting } from './online-meeting-calls.ts'
import {
  meetingSettings,
  meetingsOf,
  onlineMeetings,
  type Meeting,
  type OnlineMeetingRow,
} from './online-meeting-row.ts'

const scopes = ['OnlineMeetings.ReadWrite']

function route(method: Route['method'], template: string, handle: Route['handle']): Route {
  return { method, template, scopes, service: 'teams', handle }
}

export const onlineMeetingChangeRoutes: readonly Route[] = [
  route('POST', '/me/onlineMeetings', (request, world) => makeMeeting(request, world, null)),
  route('POST', '/me/onlineMeetings/createOrGet', createOrGet),
  route('PATCH', '/me/onlineMeetings/{meeting}', changeMeeting),
  route('DELETE', '/me/onlineMeetings/{meeting}', deleteMeeting),
]

const instant = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'A point in time is needed.'),
)
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema))
const attendee = v.object({
  upn: maybe(v.string()),
  identity: maybe(v.object({ user: maybe(v.object({ id: maybe(v.string()) })) })),
})
const newSchema = v.object({
  subject: maybe(v.string()),
  startDateTime: maybe(instant),
  endDateTime: maybe(instant),
  externalId: maybe(v.pipe(v.string(), v.nonEmpty())),
  participants: maybe(v.object({ attendees: maybe(v.array(attendee)) })),
})

/** Now and an hour where no time is named, as Teams does. */
function makeMeeting(request: GraphRequest, world: World, externalId: string | null): GraphResponse {
  const { userId, tenantId } = request.caller
  const sent = v.safeParse(newSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message, 'InvalidArgument')
  const { subject, startDateTime, endDateTime, participants } = sent.output
  const startMs = startDateTime ? Date.parse(startDateTime) : world.now()
  const endMs = endDateTime ? Date.parse(endDateTime) : startMs + 3_600_000
  if (endMs < startMs) throw badRequest('The end is earlier than the start.', 'InvalidArgument')
  const row: OnlineMeetingRow = {
    organizerId: userId,
    online: newMeeting(world, tenantId, userId),
    subject: subject ?? null,
    startMs,
    endMs,
    createdMs: world.now(),
    externalId,
    attendees: (participants?.attendees ?? []).map(({ upn, identity }) => ({
      upn: upn ?? null,
      userId: identity?.user?.id ?? findPersonByAnyName(world, upn ?? '')?.id ?? null,
    })),
  }
  onlineMeetings(world).set(row.online.threadId, row)
  openMeetingChat(world, {
    id: row.online.threadId,
    topic: row.subject,
    memberIds: [userId, ...row.attendees.flatMap((each) => each.userId ?? [])],
    tenantId,
    meeting: { joinWebUrl: row.online.joinUrl, organizerId: userId, calendarEventId: null },
  })
  return entity(request, world, row, 201)
}

/** One meeting for one external id of one organizer. */
function createOrGet(request: GraphRequest, world: World): GraphResponse {
  const sent = v.safeParse(newSchema, request.body)
  const externalId = sent.success ? sent.output.externalId : undefined
  if (!externalId) throw badRequest('externalId is needed.', 'InvalidArgument')
  const known = meetingsOf(world).find(
    (each) => each.externalId === externalId && each.organizerId === request.caller.userId,
  )
  return known === undefined ? makeMeeting(request, world, externalId) : entity(request, world, known, 200)
}

const lobby = v.strictObject({
  scope: v.optional(
    v.picklist([
      'organizer',
      'organization',
      'organizationAndFederated',
      'everyone',
      'invited',
      'organizationExcludingGuests',
    ]),
  ),
  isDialInBypassEnabled: v.optional(v.boolean()),
})
const changeSchema = v.object({
  subject: maybe(v.string()),
  startDateTime: v.optional(instant),
  endDateTime: v.optional(instant),
  lobbyBypassSettings: v.optional(lobby),
  allowedPresenters: v.optional(v.picklist(['everyone', 'organization', 'roleIsPresenter', 'organizer'])),
  isEntryExitAnnounced: v.optional(v.boolean()),
  allowAttendeeToEnableCamera: v.optional(v.boolean()),
  allowAttendeeToEnableMic: v.optional(v.boolean()),
  allowMeetingChat: v.optional(v.picklist(['enabled', 'disabled', 'limited'])),
  allowTeamworkReactions: v.optional(v.boolean()),
  recordAutomatically: v.optional(v.boolean()),
})

function ownMeeting(request: GraphRequest, world: World): Meeting {
  const meeting = requireMeeting(request, world)
  if (meeting.organizerId === request.caller.userId) return meeting
  throw new GraphRefusal(403, 'Forbidden', 'Only the organizer changes an online meeting.')
}

function changeMeeting(request: GraphRequest, world: World): GraphResponse {
  const meeting = ownMeeting(request, world)
  const sent = v.safeParse(changeSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message, 'InvalidArgument')
  const { startDateTime, endDateTime, lobbyBypassSettings, ...plain } = sent.output
  const before = meetingSettings(world).get(meeting.online.threadId) ?? {}
  const usual = { scope: 'organization', isDialInBypassEnabled: false }
  const known = before['lobbyBypassSettings']
  meetingSettings(world).set(meeting.online.threadId, {
    ...before,
    ...plain,
    ...(startDateTime === undefined ? {} : { startDateTime: isoInstant(Date.parse(startDateTime)) }),
    ...(endDateTime === undefined ? {} : { endDateTime: isoInstant(Date.parse(endDateTime)) }),
    ...(lobbyBypassSettings === undefined
      ? {}
      : { lobbyBypassSettings: { ...usual, ...Object(known), ...lobbyBypassSettings } }),
  })
  return entity(request, world, meeting, 200)
}

/** The meeting of an event goes with its event. */
function deleteMeeting(request: GraphRequest, world: World): GraphResponse {
  const meeting = ownMeeting(request, world)
  if (!onlineMeetings(world).delete(meeting.online.threadId)) {
    throw new GraphRefusal(403, 'Forbidden', 'The meeting belongs to an event: delete the event.')
  }
  return { status: 204 }
}
