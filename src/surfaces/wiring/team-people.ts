import * as v from 'valibot'
import type { Council } from '#src/domain/council/council.ts'
import type { SignedIn } from './connection.ts'
import { deviceNotes } from './device-notes.ts'
import { planMembersOf } from './plan-members.ts'

/** People seldom leave a team: it is read again after this long, and always before publishing. */
const goodForMs = 6 * 3_600_000

const keptSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ atMs: v.number(), people: v.array(v.string()) }),
)

/**
 * Ids of the people of the council's team, at most a few hours old; null where they may not be read. Reading them is no
 * part of opening a session: where this device knows them, nobody is asked.
 */
export async function teamPeople(person: SignedIn, council: Council): Promise<ReadonlySet<string> | null> {
  const { device, deviceKey, clock, graph } = person
  const notes = deviceNotes(device, deviceKey)
  const name = `team/${council.teamId}`
  const kept = v.safeParse(keptSchema, await notes.read(name))
  const nowMs = clock.nowMs()
  if (kept.success && Math.abs(nowMs - kept.output.atMs) < goodForMs) return new Set(kept.output.people)
  const people = await planMembersOf(graph, council)
  if (people !== null) notes.write(name, JSON.stringify({ atMs: nowMs, people: [...people] }))
  return people
}
