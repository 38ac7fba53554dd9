import * as v from 'valibot'
import { askAll, asking, type Asking } from '../asking.ts'
import type { GraphClient } from '../graph-client.ts'
import { calendarScopes } from './event-at.ts'

/** A stretch of somebody's calendar in which they are taken; instants are milliseconds since 1970 UTC. */
export interface Taken {
  readonly fromMs: number
  readonly toMs: number
  readonly state: 'busy' | 'tentative' | 'oof'
}

/** When each person is taken, by lower-case address. Who is missing could not be read: that says nothing of their time. */
export type Schedules = ReadonlyMap<string, readonly Taken[]>

/** Graph answers for no more addresses, and for under 42 days, at once (facts: graph.md section 6). */
const mostPeople = 20
const mostMs = 41 * 86_400_000

const moment = v.object({ dateTime: v.string() })
const takenSchema = v.object({ status: v.optional(v.nullable(v.string())), start: moment, end: moment })
const schema = v.object({
  value: v.array(
    v.object({
      scheduleId: v.optional(v.string(), ''),
      error: v.optional(v.nullable(v.unknown())),
      scheduleItems: v.optional(v.nullable(v.array(v.unknown()))),
    }),
  ),
})

/** Graph names no zone in UTC answers, and writes seven decimals. */
function msOf(dateTime: string): number {
  return Date.parse(`${dateTime.replace(/(\.\d{3})\d*$/, '$1').replace(/Z$/, '')}Z`)
}

/** One odd entry must not hide the others. */
function takenOf(raw: unknown): readonly Taken[] {
  const parsed = v.safeParse(takenSchema, raw)
  if (!parsed.success) return []
  const { status, start, end } = parsed.output
  const [fromMs, toMs] = [msOf(start.dateTime), msOf(end.dateTime)]
  if (status !== 'busy' && status !== 'tentative' && status !== 'oof') return []
  return Number.isNaN(fromMs) || Number.isNaN(toMs) ? [] : [{ fromMs, toMs, state: status }]
}

/** One question of at most 20 addresses and under 42 days. */
function scheduleOf(addresses: readonly string[], fromMs: number, toMs: number): Asking<Schedules> {
  const at = (ms: number) => ({ dateTime: new Date(ms).toISOString().slice(0, 19), timeZone: 'UTC' })
  return asking(
    {
      method: 'POST',
      path: '/me/calendar/getSchedule',
      headers: { Prefer: 'outlook.timezone="UTC"' },
      body: {
        schedules: addresses,
        startTime: at(fromMs),
        endTime: at(toMs),
        availabilityViewInterval: 60,
      },
      service: 'outlook',
      // A question, although it is posted.
      repeat: 'read',
      scopes: calendarScopes,
    },
    schema,
    ({ value }) =>
      new Map(
        value.flatMap((each) =>
          each.error ? [] : [[each.scheduleId.toLowerCase(), (each.scheduleItems ?? []).flatMap(takenOf)]],
        ),
      ),
  )
}

/**
 * When these people (by mail address) are taken between two instants, in as many questions as the service wants, all in
 * one batch. Read on a person's action, never by a timer. Throws the client's failure.
 */
export async function readSchedule(
  graph: GraphClient,
  people: readonly string[],
  fromMs: number,
  toMs: number,
): Promise<Schedules> {
  const addresses = [...new Set(people.map((each) => each.toLowerCase()))]
  const askings: Asking<Schedules>[] = []
  for (let from = fromMs; from < toMs; from += mostMs)
    for (let first = 0; first < addresses.length; first += mostPeople)
      askings.push(
        scheduleOf(addresses.slice(first, first + mostPeople), from, Math.min(toMs, from + mostMs)),
      )
  const told = await askAll(graph, askings)
  const found = new Map<string, readonly Taken[]>()
  for (const each of told) {
    // Half of somebody's time would look like the whole of it.
    if (!each.ok) throw each.failure
    for (const [address, taken] of each.value) found.set(address, [...(found.get(address) ?? []), ...taken])
  }
  return found
}
