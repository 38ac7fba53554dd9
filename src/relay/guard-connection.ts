import type { IncomingMessage } from 'node:http'
import type { Hocuspocus } from '@hocuspocus/server'
import type * as v from 'valibot'
import type { RawData, WebSocket } from 'ws'
import { roomPattern, type timeToldSchema, type tokenTakenSchema } from '#src/live/relay-wire.ts'
import type { Admission, Admitted } from './admit-token.ts'
import { guardLine, type Ending } from './guard-line.ts'
import { createJudge, type Verdict } from './judge-message.ts'
import type { People } from './people.ts'
import { readMessage, type ClientMessage } from './read-message.ts'
import type { RelayLimits } from './relay-limits.ts'
import type { Refused, RelayMetrics } from './relay-metrics.ts'
import { RelayedSocket } from './relayed-socket.ts'
import type { Rooms } from './rooms.ts'
import { createTokenBucket } from './token-bucket.ts'
import { joinOf, refusalTo, wordTo } from './write-message.ts'

export interface GuardDeps {
  readonly hocuspocus: Hocuspocus
  readonly rooms: Rooms
  readonly people: People
  readonly metrics: RelayMetrics
  readonly limits: RelayLimits
  readonly admit: (token: string) => Promise<Admission>
  /** Milliseconds since 1970 UTC: what tokens and answers about the time go by. */
  readonly now: () => number
  /** Milliseconds of a clock that only goes forward. */
  readonly steady: () => number
  readonly pingEveryMs: number
}

/** One client between its handshake and its end. */
export interface GuardedConnection {
  /** Its token was not taken yet. */
  waiting(): boolean
  unread(): number
  /** To be called every second or so: ends what has lasted too long. */
  look(): void
  end(how: Ending): void
  /** Without a word. */
  cut(): void
}

interface Joined {
  readonly who: Admitted
  readonly judge: ReturnType<typeof createJudge>
}

/** Messages that may come while the token is looked at. */
const mostHeld = 50

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}

/**
 * Stands between a client's socket and Hocuspocus: until its token was taken nothing that it says reaches anything,
 * afterwards only what was read and found good. `onEnd` is called once.
 */
export function guardConnection(
  socket: WebSocket,
  request: IncomingMessage,
  deps: GuardDeps,
  onEnd: () => void,
): GuardedConnection {
  const { hocuspocus, rooms, people, metrics, limits, now, steady } = deps
  const line = guardLine(socket, limits, metrics, deps.pingEveryMs)
  const messages = createTokenBucket(limits.messagesPerSecond, limits.messagesAtOnce)
  const bytes = createTokenBucket(limits.bytesPerSecond, limits.bytesAtOnce)
  const openedMs = steady()
  const held: (readonly [ClientMessage, Uint8Array])[] = []
  const inner = new RelayedSocket({
    state: () => (line.open() ? socket.OPEN : socket.CLOSED),
    send: line.send,
    close: () => line.end('goingAway'),
  })
  let room: string | undefined
  let who: Admitted | undefined
  let entered = false
  let joined: Joined | undefined

  function refuse(how: Ending, why: Refused): void {
    if (how === 'unauthorized' || how === 'forbidden') line.send(refusalTo(room ?? '', how))
    line.end(how, why)
  }

  function refuseToken(reason: (Admission & { readonly ok: false })['reason']): void {
    // Not the client's fault, and it may come back as it is.
    if (reason === 'keys-unreachable') line.end('goingAway', reason)
    else refuse('unauthorized', `token-${reason}`)
  }

  async function enter(name: string, token: string): Promise<void> {
    const admission = await deps.admit(token)
    if (!line.open()) return
    if (!admission.ok) return refuseToken(admission.reason)
    if (!name.startsWith(`${admission.who.tenantId}.`)) return refuse('forbidden', 'room-tenant')
    if (!people.enter(admission.who)) return refuse('full', 'person-full')
    who = admission.who
    const place = rooms.enter(name)
    if (place !== 'entered') return refuse('full', place)
    entered = true
    inner.onJoined = () => {
      const page = { personId: admission.who.personId, by: inner }
      joined = { who: admission.who, judge: createJudge(name, page, rooms, limits) }
      for (const [message, raw] of held.splice(0)) if (line.open()) act(joined, message, raw)
    }
    // Hocuspocus lets go of a client by a word and leaves its socket open.
    inner.onLeft = () => line.end('goingAway')
    hocuspocus.handleConnection(inner.asWebSocket(), request, { inner })
    // Whom Hocuspocus lets in was decided here; the token itself goes no further.
    inner.emit('message', joinOf(name))
  }

  async function renew({ who: former, judge }: Joined, token: string): Promise<void> {
    const admission = await deps.admit(token)
    if (!line.open()) return
    if (!admission.ok) return refuseToken(admission.reason)
    const { tenantId, personId, untilMs } = admission.who
    if (tenantId !== former.tenantId || personId !== former.personId)
      return refuse('unauthorized', 'token-other-person')
    joined = { who: admission.who, judge }
    const word = { weft: 1, kind: 'token-taken', untilMs } satisfies v.InferOutput<typeof tokenTakenSchema>
    line.send(wordTo(room ?? '', word))
  }

  function follow(of: Joined, verdict: Verdict): void {
    if (verdict.kind === 'pass') inner.emit('message', verdict.bytes)
    else if (verdict.kind === 'end') line.end(verdict.how, verdict.why)
    else if (verdict.kind === 'token') void renew(of, verdict.token)
    else if (verdict.kind === 'time') {
      const { id } = verdict
      const word = { weft: 1, kind: 'time', id, atMs: now() } satisfies v.InferOutput<typeof timeToldSchema>
      line.send(wordTo(room ?? '', word))
    }
  }

  function act(of: Joined, message: ClientMessage, raw: Uint8Array): void {
    follow(of, of.judge(message, raw, steady()))
  }

  function hear(raw: Uint8Array): void {
    if (raw.byteLength > limits.messageBytes) return line.end('tooLarge', 'too-large')
    if (!messages.take(1, steady()) || !bytes.take(raw.byteLength, steady()))
      return line.end('tooFast', 'too-fast')
    const message = readMessage(raw)
    metrics.received(message?.kind ?? 'unread', raw.byteLength)
    if (message === null) return line.end('malformed', 'malformed')
    if (joined !== undefined) return act(joined, message, raw)
    if (room !== undefined) {
      if (held.push([message, raw]) > mostHeld) line.end('tooFast', 'too-fast')
      return
    }
    if (message.kind !== 'token') return refuse('unauthorized', 'no-token')
    if (!roomPattern.test(message.room)) return refuse('forbidden', 'room-name')
    room = message.room
    void enter(message.room, message.token)
  }

  socket.on('message', (data, isBinary) => {
    if (!line.open()) return
    if (isBinary) hear(bytesOf(data))
    else line.end('malformed', 'malformed')
  })
  // A frame that is none, or is far too large, ends the socket by itself.
  socket.on('error', () => metrics.refused('malformed'))
  socket.once('close', (code, reason) => {
    line.gone()
    inner.emit('close', code, reason)
    if (who !== undefined) people.leave(who)
    if (entered && room !== undefined) rooms.leave(room, inner)
    onEnd()
  })

  return {
    waiting: () => who === undefined && line.open(),
    unread: line.unread,
    look() {
      line.look(steady())
      if (joined === undefined && steady() - openedMs > limits.admissionMs) {
        if (who === undefined) refuse('unauthorized', 'no-token')
        else line.end('goingAway')
      }
      const untilMs = (joined?.who.untilMs ?? Infinity) + limits.toleranceSeconds * 1000
      if (now() > untilMs) refuse('unauthorized', 'token-expired')
    },
    end: line.end,
    cut() {
      line.gone()
      socket.terminate()
    },
  }
}
