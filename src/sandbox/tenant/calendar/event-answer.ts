import { badRequest } from '../graph-error.ts'
import { parseExpand } from '../odata/expand.ts'
import { option, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { EventAnswer } from './event-json.ts'
import { eventJson, isBasic } from './event-json.ts'
import { changeKeyOf } from './event-id.ts'
import type { Mailbox } from './mailbox.ts'
import { outlookPrefer } from './outlook-prefer.ts'
import type { Seen } from './seen-event.ts'

/** How the caller wants events answered. */
export function answerOf(request: GraphRequest): EventAnswer {
  return {
    prefer: outlookPrefer(request),
    select: selectOf(request),
    expanded: expandedParts(request),
    basic: isBasic(request),
  }
}

const expandable = [
  'extensions',
  'attachments',
  'singleValueExtendedProperties',
  'multiValueExtendedProperties',
] as const

/** `$expand=extensions` or `extensions($filter=id eq 'name')` and the like; throws 400 for anything else. */
function expandedParts(request: GraphRequest): EventAnswer['expanded'] {
  const expand = option(request, 'expand')
  // The occurrences of a series are no part of the event itself: `occurrence-parts.ts` shows them.
  const own = parseExpand(expand).filter(({ name }) => name.toLowerCase() !== 'exceptionoccurrences')
  const parts = own.map(({ name, filter }) => {
    const known = expandable.find((each) => each.toLowerCase() === name.toLowerCase())
    if (known === undefined) throw badRequest(`'${name}' cannot be expanded here.`, 'ErrorInvalidProperty')
    const ids = [...(filter ?? '').matchAll(/\bid eq '([^']+)'/gi)].map((found) => found[1] ?? '')
    return [known, ids] as const
  })
  return Object.fromEntries(parts)
}

/** The headers that say which preferences were followed. */
export function appliedHeaders(request: GraphRequest): Record<string, string> {
  const { applied } = outlookPrefer(request)
  return applied === undefined ? {} : { 'Preference-Applied': applied }
}

/** A new event is answered in the zone that it was written in, unless the caller prefers one. */
export function newEvent(request: GraphRequest, mailbox: Mailbox, seen: Seen): GraphResponse {
  const zone = seen.content.originalStartZone
  const said = /outlook\.timezone/i.test(request.headers.get('prefer') ?? '')
  return oneEvent(request, mailbox, seen, 201, said ? undefined : zone)
}

export function oneEvent(
  request: GraphRequest,
  mailbox: Mailbox,
  seen: Seen,
  status: number,
  zone?: string,
): GraphResponse {
  const { row, overlay } = seen
  const answer = answerOf(request)
  const prefer = zone === undefined ? answer.prefer : { ...answer.prefer, zone }
  const changeKey = changeKeyOf(row.key, Math.max(row.sequence, overlay?.sequence ?? 0))
  return {
    status,
    headers: { ...appliedHeaders(request), ETag: `W/"${changeKey}"` },
    body: {
      '@odata.context': `${request.base}/$metadata#${mailbox.context}/events/$entity`,
      ...eventJson(seen, { ...answer, prefer }),
    },
  }
}
