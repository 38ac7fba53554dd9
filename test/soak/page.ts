import { platformSha256 } from '#src/host/platform-sha256.ts'
import { createLiveSession } from '#src/live/create-live-session.ts'
import type { DeviceBytes } from '#src/live/device-bytes.ts'
import type { LiveSession } from '#src/live/live-session.ts'
import { createRelayLine } from '#src/live/relay/create-relay-line.ts'
import type { TimeMeasured } from '#src/live/relay/relay-time.ts'
import { relayTenantId } from '#test/support/relay-tokens.ts'
import type { MeetingRows } from './meeting-list.ts'
import { createPageSockets } from './page-socket.ts'
import { createPageTimers } from './page-timers.ts'

export interface PagePerson {
  readonly personId: string
  readonly name: string
  readonly client: string
}

/** Everything that a page shares with the others. */
export interface PageAround {
  readonly sessionKey: string
  readonly rows: MeetingRows
  /** Without it the list alone carries. */
  readonly relay?: { readonly url: string; token(personId: string): Promise<string> }
  readonly peers: () => number
  readonly onTime?: (measured: TimeMeasured) => void
  /** Product time and a steady clock, milliseconds, where not this machine's own. */
  readonly nowMs?: () => number
  readonly steadyMs?: () => number
  /** How many times faster than this machine's the page's timers run. */
  readonly speed?: number
  readonly onFailure?: (failure: unknown) => void
}

/** Somebody's open page: the product's own session and line, with this process around them instead of a browser. */
export interface Page {
  readonly live: LiveSession
  /** Bytes that came over the relay's line, frames included. */
  received(): number
  /** Moves or runs from the relay that were refused. */
  refused(): number
  /** The host puts the page to sleep: no timer runs and nothing that arrives is read. */
  suspend(): void
  resume(): void
  /** The machine has slept, or its clock was set. */
  comeBack(): void
  timersLeft(): number
  close(): void
}

/** Says that it keeps everything: what a real device stores costs memory of its own, not of the page. */
const forgetfulDevice: DeviceBytes = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  keys: () => Promise.resolve([]),
}

export function openPage({ personId, name, client }: PagePerson, around: PageAround): Page {
  const { sessionKey, rows, relay, peers, onFailure = () => undefined } = around
  const timers = createPageTimers(around.speed)
  const sockets = createPageSockets()
  const shared = {
    ...{ sessionKey, personId, personName: name, clientId: client },
    ...{
      nowMs: around.nowMs ?? (() => Date.now()),
      setTimer: timers.setTimer,
      random: Math.random,
      onFailure,
    },
    explain: () => ({ kind: 'failed' }) as const,
  }
  const line =
    relay === undefined
      ? undefined
      : createRelayLine({
          ...shared,
          ...{ url: relay.url, tenantId: relayTenantId, rows, Socket: sockets.Socket, crypto },
          token: () => relay.token(personId),
          explainToken: () => null,
          steadyMs: around.steadyMs ?? (() => performance.now()),
          onTime: around.onTime ?? (() => undefined),
        })
  const live = createLiveSession({
    ...shared,
    ...{ carrier: rows, device: forgetfulDevice, deviceKey: 'soak', peers, sha256: platformSha256 },
    ...(line === undefined ? {} : { relay: line }),
  })
  line?.want(true)
  return {
    live,
    received: sockets.received,
    refused: () => line?.refused() ?? 0,
    suspend() {
      sockets.suspend()
      timers.suspend()
    },
    resume() {
      timers.resume()
      sockets.resume()
      live.refresh()
    },
    comeBack: () => line?.comeBack(),
    timersLeft: timers.left,
    close() {
      live.stop()
      line?.stop()
    },
  }
}
