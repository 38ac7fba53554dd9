import * as v from 'valibot'
import { ask, asking, type Asking } from '../asking.ts'
import type { GraphClient } from '../graph-client.ts'
import { calendarScopes } from './events.ts'

/** A stretch of somebody's time; ISO instants, UTC. */
export interface BusyInterval {
  readonly start: string
  readonly end: string
  readonly kind: 'busy' | 'oof'
}

/** When each person is busy or out of office, by address; null for one whose calendar is not known here. */
export type Schedules = ReadonlyMap<string, readonly BusyInterval[] | null>

/** Graph answers no more addresses and no longer span at once (facts: graph.md section 6). */
const mostPeople = 20
const mostMs = 41 * 86_400_000

const itemSchema = v.object({
  status: v.optional(v.nullable(v.string())),
  start: v.object({ dateTime: v.string() }),
  end: v.object({ dateTime: v.string() }),
})
const answerSchema = v.object({
  value: v.array(
    v.object({
      scheduleId: v.string(),
      scheduleItems: v.optional(v.nullable(v.array(v.unknown()))),
      error: v.optional(v.nullable(v.unknown())),
    }),
  ),
})

/** One question of at most 20 addresses and under 42 days. */
function scheduleOf(people: readonly string[], fromUtc: string, toUtc: string): Asking<Schedules> {
  const moment = (iso: string) => ({ dateTime: iso.replace(/Z$/, ''), timeZone: 'UTC' })
  return asking(
    {
      method: 'POST',
      path: '/me/calendar/getSchedule',
      headers: { Prefer: 'outlook.timezone="UTC"' },
      body: {
        schedules: people,
        startTime: moment(fromUtc),
        endTime: moment(toUtc),
        availabilityViewInterval: 30,
      },
      service: 'outlook',
      repeat: 'read',
      scopes: calendarScopes,
    },
    answerSchema,
    ({ value }) =>
      new Map(
        value.map((each) => [
          each.scheduleId.toLowerCase(),
          each.error ? null : (each.scheduleItems ?? []).flatMap(intervalOf),
        ]),
      ),
  )
}

/** Tentative and working elsewhere are no reason not to ask. */
function intervalOf(raw: unknown): readonly BusyInterval[] {
  const parsed = v.safeParse(itemSchema, raw)
  if (!parsed.success) return []
  const { status, start, end } = parsed.output
  if (status !== 'busy' && status !== 'oof') return []
  return [{ start: utc(start.dateTime), end: utc(end.dateTime), kind: status }]
}

function utc(text: string): string {
  const ms = Date.parse(`${text.replace(/(\.\d{3})\d+/, '$1').replace(/Z$/, '')}Z`)
  return Number.isNaN(ms) ? text : new Date(ms).toISOString()
}

/**
 * When people are busy or out of office between two ISO instants, by lower-case address, in as many questions as the
 * service wants. Read on a person's action, never by a timer. Throws the client's failure.
 */
export async function readSchedule(
  graph: GraphClient,
  people: readonly string[],
  fromUtc: string,
  toUtc: string,
): Promise<Schedules> {
  const found = new Map<string, readonly BusyInterval[] | null>()
  const end = Date.parse(toUtc)
  for (let from = Date.parse(fromUtc); from < end; from += mostMs) {
    const to = Math.min(end, from + mostMs)
    for (let first = 0; first < people.length; first += mostPeople) {
      const some = people.slice(first, first + mostPeople)
      const told = await ask(
        graph,
        scheduleOf(some, new Date(from).toISOString(), new Date(to).toISOString()),
      )
      for (const [address, busy] of told) {
        const before = found.get(address)
        found.set(address, busy === null ? (before ?? null) : [...(before ?? []), ...busy])
      }
    }
  }
  return found
}
