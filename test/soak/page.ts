import { createLiveSession } from '#src/live/create-live-session.ts'
import type { DeviceBytes } from '#src/live/device-bytes.ts'
import type { LiveSession } from '#src/live/live-session.ts'
import type { LogCarrier } from '#src/live/log-carrier.ts'
import { createPageTimers } from './page-timers.ts'

export interface PagePerson {
  readonly personId: string
  readonly name: string
  readonly client: string
}

/** Somebody's open page: the product's own session and line, with this process around it instead of a browser. */
export interface Page {
  readonly live: LiveSession
  /** The host puts the page to sleep: no timer runs and nothing that arrives is read. */
  suspend(): void
  resume(): void
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

export function openPage(
  { personId, name, client }: PagePerson,
  sessionKey: string,
  carrier: LogCarrier,
  peers: () => number,
): Page {
  const timers = createPageTimers()
  const live = createLiveSession({
    sessionKey,
    personId,
    personName: name,
    clientId: client,
    carrier,
    explain: () => ({ kind: 'failed' }),
    device: forgetfulDevice,
    deviceKey: 'soak',
    nowMs: () => Date.now(),
    setTimer: timers.setTimer,
    random: Math.random,
    peers,
  })
  return {
    live,
    suspend() {
      timers.suspend()
    },
    resume() {
      timers.resume()
      live.refresh()
    },
    timersLeft: timers.left,
    close: () => live.stop(),
  }
}
