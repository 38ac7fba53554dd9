import type { GraphClient } from '#src/graph/graph-client.ts'
import type { LiveSession } from '#src/live/live-session.ts'
import { explainListFailure } from '#src/records/stores/carrier-trouble.ts'
import { sessionRow, type PublishedFacts } from '#src/records/stores/session-row.ts'
import type { SessionIdentity } from '#src/records/stores/session-store.ts'

const quietMs = 2_500

/**
 * Keeps the session's row in the list up to its log: created with the first move, mended some seconds after the last.
 * The log is the truth; a row that could not be mended is mended when the network is back, else by the
 * next person.
 */
export function keepSummary(input: {
  readonly graph: GraphClient
  readonly siteId: string
  readonly identity: SessionIdentity
  readonly live: LiveSession
  /** The row was seen in the list. */
  readonly there: boolean
}): { touched(): void; now(published?: PublishedFacts): Promise<void> } {
  const row = sessionRow(input.graph, input.siteId, input.identity, input.there)
  let timer: ReturnType<typeof setTimeout> | undefined
  let working: Promise<void> = Promise.resolve()
  let known: PublishedFacts = {}
  let stopWaiting: () => void = () => undefined

  function write(): Promise<void> {
    working = working
      .then(() => row.bringUp(input.live.snapshot().state, known))
      .catch((failure: unknown) => {
        const { kind } = explainListFailure(failure)
        if (kind === 'offline' || kind === 'waiting') whenBack()
      })
    return working
  }

  /** One more attempt once the log is read and everything made here is in it. */
  function whenBack(): void {
    stopWaiting()
    stopWaiting = input.live.subscribe(() => {
      const { liveness, unsent } = input.live.snapshot()
      if (liveness.kind !== 'live' || unsent > 0) return
      stopWaiting()
      clearTimeout(timer)
      timer = setTimeout(() => void write(), quietMs)
    })
  }

  return {
    touched() {
      clearTimeout(timer)
      timer = setTimeout(() => void write(), quietMs)
    },
    now(published = {}) {
      known = { ...known, ...published }
      clearTimeout(timer)
      return write()
    },
  }
}
