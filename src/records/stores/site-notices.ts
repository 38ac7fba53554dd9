import { ask } from '#src/graph/asking.ts'
import { Throttled } from '#src/graph/failures.ts'
import { putFile } from '#src/graph/files/files.ts'
import { noticeEndpoint, siteDrive } from '#src/graph/files/notices.ts'
import { hearSocketIo, type TextSocket } from '#src/graph/files/socket-io.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'

/** In the site's library “Documents”; whoever opens it reads what it is for. */
export const signalPath = 'Weft/Session signal.txt'
const signalText =
  'Weft writes to this file while a session runs, so that open panels look at the session at once. It holds nothing of the session.'

/** Rows that are stored within this time are told together. */
const tellEveryMs = 1500
const renewEarlyMs = 2 * 60_000
const lifeMs = 50 * 60_000
const firstWaitMs = 4000
const longestWaitMs = 10 * 60_000

/**
 * Hears when something in the council's library changes, and touches a small file in it to make others hear; the shape
 * of `live`'s port. Whatever fails is tried again ever more rarely, and `down` is told.
 */
export interface SiteNotices {
  listen(hear: (notice: 'written' | 'down') => void): () => void
  wrote(): void
  stop(): void
}

export function createSiteNotices(input: {
  readonly client: GraphClient
  readonly siteId: string
  /** Product time. */
  readonly nowMs: () => number
  readonly setTimer: (callback: () => void, ms: number) => () => void
  readonly random: () => number
  readonly openSocket: (address: string) => TextSocket
}): SiteNotices {
  const { client, nowMs } = input
  const ears = new Set<(notice: 'written' | 'down') => void>()
  const tell = (notice: 'written' | 'down') => ears.forEach((hear) => hear(notice))
  let drive: Promise<{ readonly driveId: string }> | null = null
  let line: { close(): void } | null = null
  let failures = 0
  let cancelNext = () => {}
  let cancelTouch = () => {}
  let touchDue = false
  let touchedMs = Number.NEGATIVE_INFINITY
  let stopped = false

  function driveId(): Promise<{ readonly driveId: string }> {
    drive ??= ask(client, siteDrive(input.siteId)).catch((failure: unknown) => {
      drive = null
      throw failure
    })
    return drive
  }

  function connectIn(ms: number): void {
    cancelNext()
    if (!stopped) cancelNext = input.setTimer(() => void connect(), ms)
  }

  function lost(failure?: unknown): void {
    line = null
    tell('down')
    failures += 1
    const doubled = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(failures - 1, 8))
    const asked = failure instanceof Throttled ? failure.retryAtMs - nowMs() : 0
    connectIn(Math.max(asked, Math.round(doubled * (0.5 + input.random()))))
  }

  async function connect(): Promise<void> {
    try {
      const endpoint = await ask(client, noticeEndpoint((await driveId()).driveId))
      if (stopped) return
      line?.close()
      line = hearSocketIo({
        url: endpoint.url,
        openSocket: input.openSocket,
        setTimer: input.setTimer,
        onUp: () => {
          failures = 0
        },
        onEvent: (name) => {
          if (name === 'notification') tell('written')
        },
        onDown: () => lost(),
      })
      const leftMs = endpoint.expiresMs === null ? lifeMs : endpoint.expiresMs - nowMs() - renewEarlyMs
      connectIn(Math.max(firstWaitMs, Math.min(lifeMs, leftMs)))
    } catch (failure) {
      if (!stopped) lost(failure)
    }
  }

  async function touch(): Promise<void> {
    touchDue = false
    touchedMs = nowMs()
    try {
      const address = { ...(await driveId()), folderId: 'root', path: signalPath }
      const bytes = new TextEncoder().encode(`${signalText}\n${new Date(nowMs()).toISOString()}\n`)
      await ask(client, putFile(address, bytes, 'text/plain', 'replace'))
    } catch {
      // Somebody else touches it at the same time, or nobody may: the others read at their own pace.
    }
  }

  void connect()
  return {
    listen(hear) {
      ears.add(hear)
      return () => ears.delete(hear)
    },
    wrote() {
      if (touchDue || stopped) return
      touchDue = true
      cancelTouch = input.setTimer(() => void touch(), Math.max(0, touchedMs + tellEveryMs - nowMs()))
    },
    stop() {
      stopped = true
      cancelNext()
      cancelTouch()
      line?.close()
    },
  }
}
