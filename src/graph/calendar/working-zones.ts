import * as v from 'valibot'
import { ask, asking, type Asking } from '../asking.ts'
import type { GraphClient } from '../graph-client.ts'
import { calendarScopes } from './event-at.ts'
import { ianaZoneOf } from './outlook-zones.ts'

const mostPeople = 20
const answerSchema = v.object({
  value: v.array(
    v.object({
      scheduleId: v.string(),
      workingHours: v.optional(
        v.nullable(
          v.object({ timeZone: v.optional(v.nullable(v.object({ name: v.optional(v.string()) }))) }),
        ),
      ),
    }),
  ),
})

function zonesOf(people: readonly string[], day: string): Asking<readonly (readonly [string, string])[]> {
  return asking(
    {
      method: 'POST',
      path: '/me/calendar/getSchedule',
      body: {
        schedules: people,
        startTime: { dateTime: `${day}T00:00:00`, timeZone: 'UTC' },
        endTime: { dateTime: `${day}T01:00:00`, timeZone: 'UTC' },
        availabilityViewInterval: 60,
      },
      service: 'outlook',
      repeat: 'read',
      scopes: calendarScopes,
    },
    answerSchema,
    ({ value }) =>
      value.flatMap(({ scheduleId, workingHours }) => {
        const zone = ianaZoneOf(workingHours?.timeZone?.name ?? '')
        return zone === undefined ? [] : [[scheduleId.toLowerCase(), zone] as const]
      }),
  )
}

/** The IANA zones in which people have their working hours, by lower-case address, as their mailboxes tell. */
export async function readWorkingZones(
  graph: GraphClient,
  people: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (let first = 0; first < people.length; first += mostPeople)
    for (const [address, zone] of await ask(graph, zonesOf(people.slice(first, first + mostPeople), day)))
      found.set(address, zone)
  return found
}
