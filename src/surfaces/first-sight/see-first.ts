import type { OpenedPlace } from '#src/host/opened-place.ts'
import { sightWords } from '#src/ui/text/sight-words.ts'
import type { Connection, SignedIn } from '../wiring/connection.ts'
import type { SessionFinding } from '../wiring/find-session.ts'
import type { KeptSight } from './kept-sight.ts'
import { sightOf } from './sight-of.ts'

/** A service that is slower than this is waited for by the page, which can say so. */
const longestMs = 15_000

/** Resolves when what is found takes longer than somebody waits without a word. */
function whenSlow({ graph }: Connection): Promise<null> {
  return new Promise((resolve) => {
    const slow = () => resolve(null)
    if (!navigator.onLine) slow()
    addEventListener('offline', slow, { once: true })
    graph.onReach((reached) => !reached && slow())
    graph.onWaiting((untilMs) => untilMs !== null && slow())
    setTimeout(slow, longestMs)
  })
}

type LiveHere = Extract<SessionFinding, { kind: 'opened' }>['session']['live']

/** When the log has been read, or it is known that it cannot be now. */
function whenRead(live: LiveHere): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {}
    const look = () => {
      if (live.snapshot().liveness.kind === 'loading') return
      stop()
      resolve()
    }
    stop = live.subscribe(look)
    look()
  })
}

/**
 * Shows a session that runs as soon as it is found, before the page that shows all of it has come. Resolves when that page
 * is to be fetched: the session has been painted, or there is something else to say. Never rejects.
 */
export async function seeFirst(
  begun: {
    readonly connection: Promise<Connection>
    readonly person: Promise<SignedIn>
    readonly finding: Promise<SessionFinding>
    readonly pageThere: Promise<void>
  },
  show: (sight: KeptSight, opened: OpenedPlace) => Promise<void>,
): Promise<void> {
  const seeing = async () => {
    const connection = await begun.connection
    const words = sightWords(connection.opened.place.locale)
    words.catch(() => undefined)
    const seen = async () => {
      const [person, found] = await Promise.all([begun.person, begun.finding])
      if (found.kind !== 'opened') return
      const { session } = found
      const reader = await words
      await whenRead(session.live)
      const paint = async () => {
        const nowMs = person.clock.nowMs()
        const sight = sightOf(session.live.snapshot().state, session, reader, nowMs)
        if (sight !== null) await show({ ...sight, aheadMs: nowMs - Date.now() }, person.opened)
      }
      await paint()
      const stop = session.live.subscribe(() => void paint())
      void begun.pageThere.then(stop)
    }
    await Promise.race([seen(), whenSlow(connection)])
  }
  await seeing().catch(() => undefined)
}
