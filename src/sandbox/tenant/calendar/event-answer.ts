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
    extensions: expandedExtensions(request),
    basic: isBasic(request),
  }
}

/** `$expand=extensions` or `extensions($filter=id eq 'name')`; throws 400 for anything else. */
function expandedExtensions(request: GraphRequest): readonly string[] | undefined {
  const expand = option(request, 'expand')
  if (expand === undefined) return undefined
  for (const { name } of parseExpand(expand)) {
    if (name.toLowerCase() !== 'extensions') {
      throw badRequest(`'${name}' cannot be expanded here.`, 'ErrorInvalidProperty')
    }
  }
  return [...expand.matchAll(/\bid eq '([^']+)'/gi)].map((found) => found[1] ?? '')
}

/** The headers that say which preferences were followed. */
export function appliedHeaders(request: GraphRequest): Record<string, string> {
  const { applied } = outlookPrefer(request)
  return applied === undefined ? {} : { 'Preference-Applied': applied }
}

export function oneEvent(request: GraphRequest, mailbox: Mailbox, seen: Seen, status: number): GraphResponse {
  const { row, overlay } = seen
  const changeKey = changeKeyOf(row.key, Math.max(row.sequence, overlay?.sequence ?? 0))
  return {
    status,
    headers: { ...appliedHeaders(request), ETag: `W/"${changeKey}"` },
    body: {
      '@odata.context': `${request.base}/$metadata#${mailbox.context}/events/$entity`,
      ...eventJson(seen, answerOf(request)),
    },
  }
}
