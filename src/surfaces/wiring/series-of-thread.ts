import type { RitualRole, Ritual } from '#src/domain/rituals/ritual.ts'
import type { OpenedSession } from './opened-session.ts'
import type { SignedIn } from './connection.ts'

type Found = Promise<Ritual | null>

const asked = new WeakMap<SignedIn['graph'], Map<string, Found>>()

async function read({ graph }: Pick<SignedIn, 'graph'>, siteId: string, thread: string): Found {
  // Outside of what every pane loads first.
  const { ritualOfThreadCall } = await import('#src/records/stores/ritual-store.ts')
  const wanted = ritualOfThreadCall(siteId, thread)
  const [result] = await graph.sendAll([wanted.call])
  return result === undefined ? null : wanted.read(result)
}

/**
 * The meeting series that the session is of, asked once in the life of a page; null for a meeting of none. Throws the
 * client's failure, also where a council from before has no such list.
 */
export function seriesOf(
  person: Pick<SignedIn, 'graph'>,
  { council: { siteId }, thread }: Pick<OpenedSession, 'council' | 'thread'>,
): Found {
  const known = asked.get(person.graph) ?? new Map<string, Found>()
  asked.set(person.graph, known)
  const key = `${siteId} ${thread}`
  const found = known.get(key) ?? read(person, siteId, thread)
  known.set(key, found)
  found.catch(() => known.delete(key))
  return found
}

/** How the session's series fills its roles; none named where nobody could say: then they go round. */
export function seriesRolesOf(
  person: Pick<SignedIn, 'graph'>,
  session: Pick<OpenedSession, 'council' | 'thread'>,
): Promise<readonly RitualRole[]> {
  return seriesOf(person, session).then(
    (found) => found?.roles ?? [],
    () => [],
  )
}
