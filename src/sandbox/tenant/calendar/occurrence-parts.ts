import { parseExpand } from '../odata/expand.ts'
import { allowOptions, option, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { localAt } from './calendar-time.ts'
import { answerOf, appliedHeaders } from './event-answer.ts'
import { eventId } from './event-id.ts'
import { eventJson } from './event-json.ts'
import { overlaysOf } from './event-row.ts'
import { mailboxOf } from './mailbox.ts'
import { occurrenceAt, requireSeen, type Seen } from './seen-event.ts'

/** The occurrences of a series that were changed, in their order. */
function exceptionsOf(world: World, { row, originalStartMs }: Seen): Seen[] {
  if (row.recurrence === null || originalStartMs !== null) return []
  return overlaysOf(world, row.key)
    .flatMap((overlay) => occurrenceAt(world, row, overlay.originalStartMs) ?? [])
    .filter((seen) => seen.type === 'exception')
    .sort((left, right) => left.startMs - right.startMs)
}

export function exceptionOccurrences(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const mailbox = mailboxOf(request, world)
  const seen = requireSeen(world, mailbox.id, request.params['event'] ?? '')
  const answer = answerOf(request)
  return {
    status: 200,
    headers: appliedHeaders(request),
    body: {
      '@odata.context': `${request.base}/$metadata#${mailbox.context}/events`,
      value: exceptionsOf(world, seen).map((each) => eventJson(each, answer)),
    },
  }
}

/** `OID.{series}.{date}`: the name of an occurrence, also of one that is no more. */
function occurrenceId({ row }: Seen, originalStartMs: number, immutable: boolean): string {
  const date = localAt(originalStartMs, row.content.start.zone).slice(0, 10)
  return `OID.${eventId({ key: row.key, originalStartMs: null }, immutable)}.${date}`
}

/** What an event says of its series and its occurrences only when it is asked. */
export function occurrenceParts(request: GraphRequest, world: World, seen: Seen): Record<string, unknown> {
  const select = (selectOf(request) ?? []).map((name) => name.toLowerCase())
  const answer = answerOf(request)
  const { immutableId } = answer.prefer
  const wanted = parseExpand(option(request, 'expand')).find(
    ({ name }) => name.toLowerCase() === 'exceptionoccurrences',
  )
  const { row, originalStartMs } = seen
  const isSeries = row.recurrence !== null && originalStartMs === null
  const removed = overlaysOf(world, row.key).filter((overlay) => overlay.removed)
  return {
    ...(select.includes('occurrenceid') && originalStartMs !== null
      ? { occurrenceId: occurrenceId(seen, originalStartMs, immutableId) }
      : {}),
    ...(select.includes('cancelledoccurrences') && isSeries
      ? {
          cancelledOccurrences: removed.map((each) => occurrenceId(seen, each.originalStartMs, immutableId)),
        }
      : {}),
    ...(wanted === undefined || !isSeries
      ? {}
      : {
          exceptionOccurrences: exceptionsOf(world, seen).map((each) =>
            eventJson(each, { ...answer, select: wanted.select, expanded: {} }),
          ),
        }),
  }
}
