import type { Council } from '#src/domain/council/council.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { afterPaint } from '#src/host/after-paint.ts'
import { heldNames, holdUntil } from '#src/host/device-lock.ts'
import { pageWords } from '#src/host/page-words.ts'
import { platformSha256 } from '#src/host/platform-sha256.ts'
import { whenIdle } from '#src/host/when-idle.ts'
import { createLiveSession } from '#src/live/create-live-session.ts'
import { notedSession, type NotedSession } from '#src/live/notes/noted-session.ts'
import { explainListFailure } from '#src/records/stores/carrier-trouble.ts'
import type { ListLogCarrier } from '#src/records/stores/list-log-carrier.ts'
import { newId, type SignedIn } from './connection.ts'
import { loadNotes } from './load-notes.ts'
import { sessionNotices } from './session-notices.ts'
import { sessionRelay } from './session-relay.ts'

function setTimer(callback: () => void, ms: number): () => void {
  const timer = setTimeout(callback, ms)
  return () => clearTimeout(timer)
}

const reading = new Set(['present', 'remote', 'late'])

function presentIn(state: SessionState): number {
  return state.attendance.filter((each) => reading.has(each.state)).length
}

/**
 * The session's log on this page. Until it is stopped it looks again, and asks for the time again, whenever the person
 * comes back to the page or the network comes back.
 */
export function startLive(
  person: SignedIn,
  council: Council,
  sessionKey: string,
  carrier: ListLogCarrier,
  told: ReturnType<typeof sessionNotices> = sessionNotices(person, council.siteId),
): NotedSession {
  const lockPrefix = `weft/${person.deviceKey}/client/`
  const clientId = newId().slice(0, 13)
  let release = () => {}
  const { notices, follow } = told
  const relay = sessionRelay(person, { sessionKey, clientId, rows: carrier })
  const bare = createLiveSession({
    sessionKey,
    personId: person.me.personId,
    personName: person.me.displayName,
    clientId,
    // What was captured is painted first, then sent.
    carrier: {
      ...carrier,
      async append(row) {
        await new Promise<void>((resolve) => afterPaint(resolve))
        return carrier.append(row)
      },
    },
    explain: explainListFailure,
    device: person.device,
    deviceKey: person.deviceKey,
    nowMs: person.clock.nowMs,
    setTimer,
    sha256: platformSha256,
    random: () => Math.random(),
    // Before anybody is ticked, everybody may be reading.
    peers: () => presentIn(bare.snapshot().state) || council.members.length,
    hidden: () => document.visibilityState === 'hidden' || person.opened.isAside(),
    openClients: {
      hold(clientId) {
        release = holdUntil(lockPrefix + clientId)
      },
      isOpen: async (clientId) => (await heldNames(lockPrefix + clientId)).length > 0,
    },
    notices,
    ...(relay === null ? {} : { relay: relay.relay }),
    pages: pageWords(`weft/${person.deviceKey}/live/${sessionKey}`),
  })
  const live = notedSession(bare, { clientId, load: loadNotes, setTimer })
  const unfollow = follow(live)
  const unfollowRelay = relay?.follow(live)
  let stopped = false
  const comeBack = () => {
    // A laptop that slept has a monotonic clock that stood still.
    void person.clock.measure()
    relay?.comeBack()
    live.refresh()
  }
  const seen = () => {
    // What the page shows is seen first, then brought up to date.
    if (document.visibilityState === 'visible') whenIdle(() => stopped || comeBack())
  }
  // The browser says nothing when only the way to Microsoft 365 was away.
  let silent = false
  const stopHearing = person.graph.onReach((reached) => {
    if (reached && silent) live.reached()
    silent = !reached
  })
  const leaving = (event: Event) => {
    const { unsent, keptOnDevice } = live.snapshot()
    // The page would take with it what nobody else has.
    if (unsent > 0 && !keptOnDevice) event.preventDefault()
  }
  addEventListener('beforeunload', leaving)
  document.addEventListener('visibilitychange', seen)
  addEventListener('online', comeBack)
  const stopReturning = person.opened.onReturn(comeBack)
  return {
    ...live,
    stop() {
      stopped = true
      stopHearing()
      unfollow()
      unfollowRelay?.()
      document.removeEventListener('visibilitychange', seen)
      removeEventListener('online', comeBack)
      stopReturning()
      removeEventListener('beforeunload', leaving)
      live.stop()
      // What was not sent yet is picked up by whoever opens the session next, on this page or another.
      release()
    },
  }
}
