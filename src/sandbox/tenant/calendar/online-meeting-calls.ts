import { badRequest, GraphRefusal, notFound } from '../graph-error.ts'
import { parseFilter } from '../odata/parse-filter.ts'
import { allowOptions, option, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import {
  meetingId,
  meetingJson,
  meetingsOf,
  type Meeting,
  type OnlineMeetingRow,
} from './online-meeting-row.ts'

/**
 * By the join address or the meeting's number only, and for the organizer only: attendees are refused (issues microsoft-graph-docs#17234,
 * #16776), although the page says otherwise.
 */
export function findOnlineMeeting(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['filter'])
  const text = option(request, 'filter')
  const filter = text === undefined ? undefined : parseFilter(text)
  const path = filter?.kind === 'compare' && filter.operator === 'eq' ? filter.path.toLowerCase() : ''
  if (filter?.kind !== 'compare' || !['joinweburl', 'joinmeetingidsettings/joinmeetingid'].includes(path)) {
    throw badRequest("A filter such as JoinWebUrl eq '…' is needed.", 'InvalidArgument')
  }
  const wanted = decoded(String(filter.value))
  const meeting = meetingsOf(world).find(({ online }) =>
    path === 'joinweburl' ? decoded(online.joinUrl) === wanted : online.conferenceId === wanted,
  )
  if (meeting === undefined) throw notFound('The online meeting', 'NotFound')
  if (meeting.organizerId !== request.caller.userId) {
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
  allowOptions(request, ['select'])
  return entity(request, world, requireMeeting(request, world), 200)
}

export function requireMeeting({ params, caller }: GraphRequest, world: World): Meeting {
  const wanted = (params['meeting'] ?? '').replaceAll('=', '')
  const meeting = meetingsOf(world).find((each) => meetingId(each) === wanted)
  if (meeting === undefined || !meeting.invitedIds.includes(caller.userId)) {
    throw notFound('The online meeting', 'NotFound')
  }
  return meeting
}

export function entity(
  request: GraphRequest,
  world: World,
  meeting: OnlineMeetingRow,
  status: number,
): GraphResponse {
  const { userId, tenantId } = request.caller
  const row = pickProperties(meetingJson(world, meeting, tenantId), selectOf(request))
  const context = `${request.base}/$metadata#users('${userId}')/onlineMeetings/$entity`
  return { status, body: { '@odata.context': context, ...row } }
}
