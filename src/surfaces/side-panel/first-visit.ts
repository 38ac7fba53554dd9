import type { OpenedPlace } from '#src/host/opened-place.ts'
import { idleAfter } from '#src/host/when-idle.ts'
export { seeFirst } from '../first-sight/see-first.ts'
import { findingFor, type Begun } from '../wiring/begun.ts'
import { connect, signInSilently } from '../wiring/connection.ts'
import { findSession, type SessionFinding } from '../wiring/find-session.ts'

/** Begins what needs no page: the host, the token and, where the device knows nothing, the session. */
export function beginVisit(
  openPlace: () => Promise<OpenedPlace>,
  { firstVisit, pageThere }: { readonly firstVisit: boolean; readonly pageThere: Promise<unknown> },
): Begun & { readonly finding: Promise<SessionFinding> | null } {
  const connection = connect(openPlace)
  const person = connection.then(signInSilently)
  const finding = firstVisit ? person.then((signedIn) => findSession(signedIn)) : null
  if (firstVisit) idleAfter(pageThere)
  // Whoever goes on with them says what failed.
  finding?.catch(() => undefined)
  return { connection, person, first: firstVisit, finding, takeFinding: findingFor(person, finding) }
}
