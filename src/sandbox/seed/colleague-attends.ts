import { coveredUpTo } from '#src/domain/session/covers.ts'
import type { attendanceStates, LoggedMove } from '#src/domain/session/move.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { createListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import { sessionsCall } from '#src/records/stores/session-store.ts'
import { siteOfGroup } from '#src/sandbox/tenant/lists/site.ts'
import type { Person } from '#src/sandbox/tenant/people/person.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { groupIdOf } from './groups.ts'
import { dayMs } from './moments.ts'

export type AttendanceState = (typeof attendanceStates)[number]

export type Attended =
  { readonly ok: true; readonly title: string } | { readonly ok: false; readonly reason: 'no-session-today' }

async function logOf(client: GraphClient, siteId: string, sessionKey: string, nowMs: () => number) {
  const carrier = createListLogCarrier({ client, siteId, sessionKey, nowMs })
  const { rows, checkpoints } = await carrier.read(null)
  const covers = checkpoints.map((each) => each.covers)
  return { carrier, moves: rows.flatMap((row) => row.moves), covers }
}

/**
 * A colleague notes their own attendance in the council's session of today, as their side panel would: one more row of
 * the session's log, sent with their own rights.
 */
export async function colleagueAttends(
  world: World,
  client: GraphClient,
  person: Person,
  state: AttendanceState,
): Promise<Attended> {
  const nowMs = world.now()
  const site = siteOfGroup(world, groupIdOf('council'))
  if (site === undefined) return { ok: false, reason: 'no-session-today' }
  const asked = sessionsCall(site.id, null)
  const [result] = await client.sendAll([asked.call])
  const sessions = result === undefined ? [] : asked.read(result)
  const session = sessions.find(
    (each) => each.phase !== 'published' && Math.abs((each.startMs ?? 0) - nowMs) < dayMs / 2,
  )
  if (session === undefined) return { ok: false, reason: 'no-session-today' }
  const { carrier, moves, covers } = await logOf(client, site.id, session.clientKey, world.now)
  const colleague = `colleague-${person.alias}`
  const counts = moves.filter((move) => move.client === colleague).map((move) => move.seq)
  const seq = Math.max(0, ...counts, ...covers.map((each) => coveredUpTo(each, colleague))) + 1
  const move: LoggedMove = {
    client: colleague,
    seq,
    lamport: Math.max(0, ...moves.map((each) => each.lamport)) + 1,
    atMs: nowMs,
    by: person.id,
    byName: person.displayName,
    move: { kind: 'note-attendance', personId: person.id, name: person.displayName, state },
  }
  const clientKey = `${session.clientKey}/${colleague}/${seq}`
  await carrier.append({ clientKey, sessionKey: session.clientKey, moves: [move] })
  return { ok: true, title: session.title }
}
