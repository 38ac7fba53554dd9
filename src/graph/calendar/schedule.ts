import * as v from 'valibot'
import { askAll, asking, type Asking } from '../asking.ts'
import type { GraphClient } from '../graph-client.ts'
import { calendarScopes } from './events.ts'

/** A stretch of somebody's calendar in which they are taken; instants are milliseconds since 1970 UTC. */
export interface Taken {
  readonly fromMs: number
  readonly toMs: number
  readonly state: 'busy' | 'oof'
}

/** Graph answers for at most so many addresses (facts: graph.md section 6), and for under 42 days. */
export const mostSchedules = 20
export const mostScheduleDays = 41

const moment = v.object({ dateTime: v.string() })
const schema = v.object({
  value: v.array(
    v.object({
      scheduleId: v.optional(v.string(), ''),
      error: v.optional(v.nullable(v.unknown())),
      scheduleItems: v.optional(
        v.nullable(v.array(v.object({ status: v.optional(v.string()), start: moment, end: moment }))),
      ),
    }),
  ),
})

/** Graph names no zone in UTC answers, and writes seven decimals. */
function msOf(dateTime: string): number {
  return Date.parse(`${dateTime.replace(/(\.\d{3})\d*$/, '$1').replace(/Z$/, '')}Z`)
}

const stateOf = (status: string | undefined): Taken['state'] | null =>
  status === 'oof' ? 'oof' : status === 'busy' || status === 'tentative' ? 'busy' : null

function scheduleOf(
  addresses: readonly string[],
  fromUtc: string,
  toUtc: string,
): Asking<ReadonlyMap<string, readonly Taken[]>> {
  const at = (dateTime: string) => ({ dateTime, timeZone: 'UTC' })
  const call = {
    method: 'POST',
    path: '/me/calendar/getSchedule',
    headers: { Prefer: 'outlook.timezone="UTC"' },
    body: { schedules: addresses, startTime: at(fromUtc), endTime: at(toUtc), availabilityViewInterval: 60 },
    service: 'outlook',
    // A question, although it is posted.
    repeat: 'read',
    scopes: calendarScopes,
  } as const
  return asking(call, schema, ({ value }) => {
    const known = new Map<string, readonly Taken[]>()
    for (const each of value) {
      if (each.error !== undefined && each.error !== null) continue
      const taken = (each.scheduleItems ?? []).flatMap(({ status, start, end }): Taken[] => {
        const state = stateOf(status)
        const [fromMs, toMs] = [msOf(start.dateTime), msOf(end.dateTime)]
        return state === null || Number.isNaN(fromMs) || Number.isNaN(toMs) ? [] : [{ fromMs, toMs, state }]
      })
      known.set(each.scheduleId.toLowerCase(), taken)
    }
    return known
  })
}

/**
 * When these people (by mail address) are taken between two instants (UTC, ISO without a zone, under 42 days apart). Who
 * is not in the answer could not be read: that says nothing about their time. Twenty are asked for in one call, all
 * calls in one batch. Throws the client's failure where nobody could be read.
 */
export async function readSchedule(
  graph: GraphClient,
  people: readonly string[],
  fromUtc: string,
  toUtc: string,
): Promise<ReadonlyMap<string, readonly Taken[]>> {
  const askings: Asking<ReadonlyMap<string, readonly Taken[]>>[] = []
  for (let first = 0; first < people.length; first += mostSchedules)
    askings.push(scheduleOf(people.slice(first, first + mostSchedules), fromUtc, toUtc))
  const told = await askAll(graph, askings)
  const failed = told.find((each) => !each.ok)
  if (failed?.ok === false && told.every((each) => !each.ok)) throw failed.failure
  return new Map(told.flatMap((each) => (each.ok ? [...each.value] : [])))
}
