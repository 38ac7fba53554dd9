import type { LiveTry } from '#src/features/status/status-facts.ts'
import { ask } from '#src/graph/asking.ts'
import { noticeEndpoint, siteDrive } from '#src/graph/files/notices.ts'
import { hearSocketIo } from '#src/graph/files/socket-io.ts'
import type { SignedIn } from '../wiring/connection.ts'

/** Nobody waits longer for the answer of a line that is meant to be at once. */
const limitMs = 12_000

const silent: LiveTry = { is: 'silent' }

/** How long it takes until the way stands; `stop` ends what was opened for that, however it went. */
async function timed(open: (stop: { onEnd: () => void }) => Promise<void>): Promise<LiveTry> {
  const beganMs = performance.now()
  const opened = { onEnd: () => {} }
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<LiveTry>((resolve) => {
    timer = setTimeout(() => resolve(silent), limitMs)
  })
  const answer = open(opened).then(
    (): LiveTry => ({ is: 'answers', afterMs: performance.now() - beganMs }),
    () => silent,
  )
  return Promise.race([answer, limit]).finally(() => {
    clearTimeout(timer)
    opened.onEnd()
  })
}

/** Whether Microsoft 365 lets this page hear of changes in the council's library: heard to stand, then closed. */
export function tryNotices(person: Pick<SignedIn, 'graph'>, siteId: string): Promise<LiveTry> {
  return timed(async (opened) => {
    const drive = await ask(person.graph, siteDrive(siteId))
    const { url } = await ask(person.graph, noticeEndpoint(drive.driveId))
    await new Promise<void>((resolve, reject) => {
      const line = hearSocketIo({
        url,
        openSocket: (address) => new WebSocket(address),
        setTimer(callback, ms) {
          const timer = setTimeout(callback, ms)
          return () => clearTimeout(timer)
        },
        onUp: resolve,
        onEvent: () => undefined,
        onDown: () => reject(new Error('The line of notices did not stand.')),
      })
      opened.onEnd = () => line.close()
    })
  })
}

/** Whether the relay lets this page's socket in; who may join a session is asked with its token, in the session. */
export function tryRelay({ config }: Pick<SignedIn, 'config'>): Promise<LiveTry> {
  const { relay } = config
  if (relay === undefined) return Promise.resolve({ is: 'not-used' })
  return timed(
    (opened) =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(relay.url)
        opened.onEnd = () => socket.close()
        socket.addEventListener('open', () => resolve())
        socket.addEventListener('close', () => reject(new Error('The relay did not let the page in.')))
      }),
  )
}
