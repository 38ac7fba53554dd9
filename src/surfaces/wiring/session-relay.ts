import { ConsentNeeded, InteractionNeeded, WrongAccount } from '#src/host/sign-in-failures.ts'
import { idle } from '#src/host/when-idle.ts'
import { createLazyLine, type WantedLine } from '#src/live/lazy-line.ts'
import type { LiveSession } from '#src/live/live-session.ts'
import type { LineRefusal, RelayLine } from '#src/live/relay-line.ts'
import { explainListFailure } from '#src/records/stores/carrier-trouble.ts'
import type { ListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import type { SignedIn } from './connection.ts'
import { whileRunning } from './while-running.ts'

/** Nobody is asked for anything: what is not allowed by now leaves the session to the list. */
function whyNoToken(failure: unknown): LineRefusal | null {
  const asks =
    failure instanceof InteractionNeeded ||
    failure instanceof ConsentNeeded ||
    failure instanceof WrongAccount
  return asks ? 'no-consent' : null
}

interface SessionRelay {
  readonly relay: RelayLine
  /** The line stands while the session runs; the answer ends it. */
  follow(live: LiveSession): () => void
  comeBack(): void
}

/**
 * The relay of a session for as long as it runs; null where this installation has none. Signing, Yjs and the connection
 * are fetched once a running session has been painted.
 */
export function sessionRelay(
  person: SignedIn,
  session: { readonly sessionKey: string; readonly clientId: string; readonly rows: ListLogCarrier },
): SessionRelay | null {
  const { config, signIn, clock, me } = person
  const { relay } = config
  if (relay === undefined) return null

  const line = createLazyLine(async (): Promise<WantedLine> => {
    await idle()
    const { createRelayLine } = await import('#src/live/relay/create-relay-line.ts')
    return createRelayLine({
      ...session,
      ...{ url: relay.url, tenantId: me.tenantId, personId: me.personId, personName: me.displayName },
      explain: explainListFailure,
      token: (fresh) => signIn.tokenFor([relay.scope], { fresh }),
      explainToken: whyNoToken,
      Socket: WebSocket,
      crypto,
      nowMs: clock.nowMs,
      steadyMs: () => performance.now(),
      setTimer(callback, ms) {
        const timer = setTimeout(callback, ms)
        return () => clearTimeout(timer)
      },
      random: () => Math.random(),
      onTime: clock.heed,
    })
  })
  return {
    relay: line,
    comeBack: line.comeBack,
    follow(live) {
      const stopJumps = clock.onJump(line.comeBack)
      const stop = whileRunning(live, line.want)
      return () => {
        stop()
        stopJumps()
        line.stop()
      }
    },
  }
}
