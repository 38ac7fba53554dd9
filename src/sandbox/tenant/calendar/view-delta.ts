import { badRequest, GraphRefusal } from '../graph-error.ts'
import { linkTo } from '../odata/page.ts'
import { allowOptions, option } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { calendarOfRequest } from './calendar-row.ts'
import { answerOf, appliedHeaders } from './event-answer.ts'
import { type EventPlace, eventId } from './event-id.ts'
import { type EventAnswer, eventJson } from './event-json.ts'
import type { EventRow } from './event-row.ts'
import { eventsOfMailbox, overlaysOf, tombstones } from './event-row.ts'
import { mailboxOf } from './mailbox.ts'
import { originalStarts, type Seen, seenWithin, wholeEvent } from './seen-event.ts'
import { windowOf } from './view-calls.ts'

interface Settings {
  readonly age: number
}

/** Makes every delta token of calendars old, as Outlook does after a time that it does not fix. */
export function expireCalendarDeltas(world: World): void {
  world.table<Settings>('calendar.delta').set('age', { age: ageOf(world) + 1 })
}

function ageOf(world: World): number {
  return world.table<Settings>('calendar.delta').get('age')?.age ?? 0
}

/** What a token holds: the frozen window, what was told before and now, and where a page goes on. */
interface Token {
  readonly fromMs: number
  readonly toMs: number
  readonly since: number
  /** What the round began with: what changes during its pages is told in the next round. */
  readonly until: number
  /** Creation of the last event that was told, and how many of its entries. */
  readonly at: number
  readonly told: number
  readonly age: number
}

function readToken(request: GraphRequest, world: World, until: number): Token {
  const text = option(request, 'skiptoken') ?? option(request, 'deltatoken')
  const age = ageOf(world)
  if (text === undefined) return { ...windowOf(request), since: 0, until, at: 0, told: 0, age }
  const numbers = text.split('.').map((part) => Number.parseInt(part, 36))
  const [fromMs, toMs, since, frozen, at, told, written] = numbers
  if (
    fromMs === undefined ||
    toMs === undefined ||
    since === undefined ||
    frozen === undefined ||
    at === undefined ||
    told === undefined ||
    numbers.some((each) => Number.isNaN(each))
  ) {
    throw badRequest('The delta token is malformed.', 'ErrorInvalidUrlQuery')
  }
  if (written !== age) {
    throw new GraphRefusal(410, 'syncStateNotFound', 'The sync state generation is not found; start again.')
  }
  return {
    fromMs,
    toMs,
    since,
    until: option(request, 'skiptoken') === undefined ? until : frozen,
    at,
    told,
    age,
  }
}

function writeToken({ fromMs, toMs, since, until, at, told, age }: Token): string {
  return [fromMs, toMs, since, until, at, told, age].map((each) => each.toString(36)).join('.')
}

interface Entry {
  readonly at: number
  readonly index: number
  readonly json: Record<string, unknown>
}

/** Changes in the frozen window of the primary calendar (contrib: delta-query-overview; d21: event-delta). */
export function viewDelta(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  allowOptions(request, ['skiptoken', 'deltatoken'])
  const answer = answerOf(request)
  const calendarId = calendarOfRequest(request, world, mailbox)?.id
  const rows = eventsOfMailbox(world, mailbox.id).filter((row) => row.calendarId === calendarId)
  const dead = [...tombstones(world).values()].filter(
    ({ row }) => row.mailboxId === mailbox.id && row.calendarId === calendarId,
  )
  const newest = Math.max(
    0,
    ...rows.map((row) => sequenceOf(world, row)),
    ...dead.map(({ sequence }) => sequence),
  )
  const token = readToken(request, world, newest)
  const { since } = token
  const entries = [
    ...rows
      .filter((row) => sequenceOf(world, row) > since)
      .flatMap((row) =>
        entriesOf(row, [...presentOf(world, row, token), ...goneOf(world, row, token)], answer),
      ),
    ...dead
      .filter(({ row, sequence }) => sequence > since && row.createdSequence <= since)
      .flatMap(({ row }) => entriesOf(row, placesOf(row, token), answer)),
  ]
    .sort((left, right) => left.at - right.at || left.index - right.index)
    .filter(({ at, index }) => at > token.at || (at === token.at && index >= token.told))
  const page = entries.slice(0, answer.prefer.maxPageSize ?? 50)
  const last = page.at(-1)
  const link =
    last !== undefined && entries.length > page.length
      ? { $skiptoken: writeToken({ ...token, at: last.at, told: last.index + 1 }) }
      : { $deltatoken: writeToken({ ...token, since: token.until, at: 0, told: 0 }) }
  const address = linkTo({ ...request, query: new URLSearchParams() }, link)
  return {
    status: 200,
    headers: appliedHeaders(request),
    body: {
      '@odata.context': `${request.base}/$metadata#Collection(event)`,
      ...('$skiptoken' in link ? { '@odata.nextLink': address } : { '@odata.deltaLink': address }),
      value: page.map(({ json }) => json),
    },
  }
}

function entriesOf(row: EventRow, told: readonly (Seen | EventPlace)[], answer: EventAnswer): Entry[] {
  return told.map((each, index) => ({
    at: row.createdSequence,
    index,
    json: {
      '@odata.type': '#microsoft.graph.event',
      ...('row' in each
        ? eventJson(each, answer)
        : { id: eventId(each, answer.prefer.immutableId), '@removed': { reason: 'deleted' } }),
    },
  }))
}

/** Of the last write to the event or any of its occurrences. */
function sequenceOf(world: World, row: EventRow): number {
  return Math.max(row.sequence, ...overlaysOf(world, row.key).map((overlay) => overlay.sequence))
}

/** The event, or the series' master with the occurrences that are new to the token. */
function presentOf(world: World, row: EventRow, token: Token): Seen[] {
  const inWindow = seenWithin(world, row, token.fromMs, token.toMs)
  if (row.recurrence === null || inWindow.length === 0) return inWindow
  if (row.sequence > token.since) return [wholeEvent(row), ...inWindow]
  return inWindow.filter((seen) => (seen.overlay?.sequence ?? 0) > token.since)
}

/** What the token knew and the window no longer holds. */
function goneOf(world: World, row: EventRow, token: Token): EventPlace[] {
  if (row.createdSequence > token.since) return []
  if (row.recurrence === null) {
    const here = seenWithin(world, row, token.fromMs, token.toMs).length > 0
    return here ? [] : [{ key: row.key, originalStartMs: null }]
  }
  return overlaysOf(world, row.key)
    .filter((overlay) => overlay.removed && overlay.sequence > token.since)
    .map(({ originalStartMs }) => ({ key: row.key, originalStartMs }))
}

/** An event that is gone, with the occurrences that its pattern had in the window. */
function placesOf(row: EventRow, { fromMs, toMs }: Token): EventPlace[] {
  const starts = originalStarts(row, fromMs, toMs)
  return [null, ...starts].map((originalStartMs) => ({ key: row.key, originalStartMs }))
}
