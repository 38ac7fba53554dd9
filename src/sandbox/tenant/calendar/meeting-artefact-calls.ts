import { GraphRefusal, notFound } from '../graph-error.ts'
import { parseExpand } from '../odata/expand.ts'
import { allowOptions, option, pickProperties, selectOf } from '../odata/query-options.ts'
import { findPerson } from '../people/person.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { isoInstant } from './calendar-time.ts'
import { requireMeeting } from './online-meeting-calls.ts'
import { meetingId, type Meeting } from './online-meeting-row.ts'

const meeting = '/me/onlineMeetings/{meeting}'
const transcripts = ['OnlineMeetingTranscript.Read.All']
const recordings = ['OnlineMeetingRecording.Read.All']
const attendance = ['OnlineMeetingArtifact.Read.All']

function route(template: string, scopes: readonly string[], handle: Route['handle']): Route {
  return { method: 'GET', template: `${meeting}${template}`, scopes, service: 'teams', handle }
}

/** What a meeting leaves: who was there, what was said. Nobody records here, so there are no recordings. */
export const meetingArtefactRoutes: readonly Route[] = [
  route('/attendanceReports', attendance, listReports),
  route('/attendanceReports/{report}', attendance, getReport),
  route('/attendanceReports/{report}/attendanceRecords', attendance, listRecords),
  route('/meetingAttendanceReport', attendance, getReport),
  route('/transcripts', transcripts, listTranscripts),
  route('/transcripts/{transcript}', transcripts, getTranscript),
  route('/transcripts/{transcript}/content', transcripts, (request, world) =>
    getWords(request, world, false),
  ),
  route('/transcripts/{transcript}/metadataContent', transcripts, (request, world) =>
    getWords(request, world, true),
  ),
  route('/recordings', recordings, (request, world) => ({
    status: 200,
    body: { '@odata.context': contextOf(request, requireMeeting(request, world), 'recordings'), value: [] },
  })),
]

function contextOf({ base, caller }: GraphRequest, found: Meeting, what: string): string {
  return `${base}/$metadata#users('${caller.userId}')/onlineMeetings('${meetingId(found)}')/${what}`
}

/** The meeting of the path once it is over; meetings of channels leave nothing (facts/graph.md section 1). */
function pastMeeting(request: GraphRequest, world: World): Meeting | undefined {
  const found = requireMeeting(request, world)
  if (!found.online.threadId.startsWith('19:meeting_')) {
    throw new GraphRefusal(403, 'Forbidden', 'Meetings of channels have no such artefacts.')
  }
  return found.endMs <= world.now() ? found : undefined
}

function idOf(kind: string, found: Meeting): string {
  return btoa(`${kind}#${found.organizerId}#${found.startMs}`).replaceAll('=', '')
}

function requirePast(request: GraphRequest, world: World, kind: string, id: string | undefined): Meeting {
  const found = pastMeeting(request, world)
  if (found === undefined || (id !== undefined && idOf(kind, found) !== id))
    throw notFound('The artefact', 'NotFound')
  return found
}

/** Everyone invited was there from the start to the end. */
function recordsOf(world: World, found: Meeting): Record<string, unknown>[] {
  const seconds = Math.round((found.endMs - found.startMs) / 1000)
  return [...new Set([found.organizerId, ...found.invitedIds])].map((id) => {
    const person = findPerson(world, id)
    return {
      id,
      emailAddress: person?.mail ?? null,
      totalAttendanceInSeconds: seconds,
      role: id === found.organizerId ? 'Organizer' : 'Presenter',
      identity: { '@odata.type': '#microsoft.graph.identity', id, displayName: person?.displayName ?? null },
      registrationId: null,
      attendanceIntervals: [
        {
          joinDateTime: isoInstant(found.startMs),
          leaveDateTime: isoInstant(found.endMs),
          durationInSeconds: seconds,
        },
      ],
    }
  })
}

function reportJson(world: World, found: Meeting): Record<string, unknown> {
  return {
    id: idOf('report', found),
    totalParticipantCount: recordsOf(world, found).length,
    meetingStartDateTime: isoInstant(found.startMs),
    meetingEndDateTime: isoInstant(found.endMs),
  }
}

/** One report of a meeting that is over; its records come with the single one, when they are expanded. */
function listReports(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'orderby'])
  const found = pastMeeting(request, world)
  const context = contextOf(request, requireMeeting(request, world), 'attendanceReports')
  return {
    status: 200,
    body: { '@odata.context': context, value: found === undefined ? [] : [reportJson(world, found)] },
  }
}

function getReport(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'expand'])
  const found = requirePast(request, world, 'report', request.params['report'])
  const expands = parseExpand(option(request, 'expand')).some(({ name }) => name === 'attendanceRecords')
  return {
    status: 200,
    body: {
      '@odata.context': `${contextOf(request, found, 'attendanceReports')}/$entity`,
      ...pickProperties(reportJson(world, found), selectOf(request)),
      ...(expands ? { attendanceRecords: recordsOf(world, found) } : {}),
    },
  }
}

function listRecords(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top'])
  const found = requirePast(request, world, 'report', request.params['report'])
  const reports = contextOf(request, found, 'attendanceReports')
  return {
    status: 200,
    body: {
      '@odata.context': `${reports}('${idOf('report', found)}')/attendanceRecords`,
      value: recordsOf(world, found),
    },
  }
}

function transcriptJson(request: GraphRequest, found: Meeting): Record<string, unknown> {
  const id = idOf('transcript', found)
  return {
    id,
    meetingId: meetingId(found),
    callId: found.online.conferenceId,
    contentCorrelationId: idOf('content', found),
    createdDateTime: isoInstant(found.startMs),
    endDateTime: isoInstant(found.endMs),
    transcriptContentUrl: `${request.base}/users/${found.organizerId}/onlineMeetings/${meetingId(found)}/transcripts/${id}/content`,
    meetingOrganizer: {
      application: null,
      device: null,
      user: {
        '@odata.type': '#microsoft.graph.teamworkUserIdentity',
        id: found.organizerId,
        displayName: null,
        userIdentityType: 'aadUser',
        tenantId: request.caller.tenantId,
      },
    },
  }
}

function listTranscripts(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select', 'top', 'skiptoken'])
  const found = pastMeeting(request, world)
  const value = found === undefined ? [] : [transcriptJson(request, found)]
  const context = contextOf(request, requireMeeting(request, world), 'transcripts')
  return { status: 200, body: { '@odata.context': context, '@odata.count': value.length, value } }
}

function getTranscript(request: GraphRequest, world: World): GraphResponse {
  const found = requirePast(request, world, 'transcript', request.params['transcript'])
  const context = `${contextOf(request, found, 'transcripts')}/$entity`
  return { status: 200, body: { '@odata.context': context, ...transcriptJson(request, found) } }
}

/** WebVTT; with metadata each cue is JSON (learn: calltranscript-get). */
function getWords(request: GraphRequest, world: World, metadata: boolean): GraphResponse {
  const found = requirePast(request, world, 'transcript', request.params['transcript'])
  const speakerName = findPerson(world, found.organizerId)?.displayName ?? ''
  const spokenText = 'Welcome, everybody.'
  const cue = metadata
    ? JSON.stringify({
        startDateTime: isoInstant(found.startMs),
        endDateTime: isoInstant(found.startMs + 2000),
        speakerName,
        spokenText,
        spokenLanguage: 'en-us',
      })
    : `<v ${speakerName}>${spokenText}</v>`
  return {
    status: 200,
    headers: { 'Content-Type': 'text/vtt' },
    body: `WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n${cue}\n`,
  }
}
