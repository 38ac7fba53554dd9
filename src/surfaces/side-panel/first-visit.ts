import type { OpenedPlace } from '#src/host/opened-place.ts'
import { idleAfter } from '#src/host/when-idle.ts'
import { seeFirst } from '../first-sight/see-first.ts'
import { findingFor, type Begun } from '../wiring/begun.ts'
import { connect, signInSilently } from '../wiring/connection.ts'
import { findSession } from '../wiring/find-session.ts'

/**
 * Begins what needs no page: the host, the token and, where the device knows nothing, the session. `seen` resolves when
 * the page is to be fetched.
 */
export function beginVisit(
  openPlace: () => Promise<OpenedPlace>,
  visit: {
    readonly firstVisit: boolean
    readonly show: Parameters<typeof seeFirst>[1]
    /** What was shown first has made room for the page. */
    readonly gone: Promise<void>
    readonly pageThere: Promise<unknown>
  },
): Begun & { readonly seen: Promise<void> } {
  const { firstVisit, show, gone } = visit
  const connection = connect(openPlace)
  const person = connection.then(signInSilently)
  const finding = firstVisit ? person.then((signedIn) => findSession(signedIn)) : null
  if (firstVisit) idleAfter(visit.pageThere)
  // Whoever goes on with them says what failed.
  finding?.catch(() => undefined)
  const seen =
    finding === null ? Promise.resolve() : seeFirst({ connection, person, finding, pageThere: gone }, show)
  return { connection, person, first: firstVisit, takeFinding: findingFor(person, finding), seen }
}
