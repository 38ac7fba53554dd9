import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { LineSession } from '../relay-line.ts'
import { closeCodes } from '../relay-wire.ts'
import type { Roster } from '../signed/roster.ts'
import type { RunVerifier } from '../signed/run-verifier.ts'
import type { LineIdentity } from './line-identity.ts'
import { createLineWatch } from './line-watch.ts'
import { movesInEntry } from './moves-in-entry.ts'
import type { openRoom } from './open-room.ts'
import { createOutgoingMoment } from './outgoing-moment.ts'
import type { RelayLineInput } from './relay-line-input.ts'
import { createRelayTime, type TimeMeasured } from './relay-time.ts'
import type { RoomPresence } from './room-presence.ts'
import { createRoomTidy } from './tidy-room.ts'
import { renewToken } from './token-renewal.ts'

/** One stay in a room: from the connection to its end. */
export interface Visit {
  tell(moves: readonly LoggedMove[]): void
  /** The roster says more than before. */
  lookWhoIsThere(): void
  /** The person came back: the line is to show that it is alive. */
  doubt(): void
  leave(): void
}

/** A relay that lets nobody in by then is as good as none. */
const openingMs = 15_000
const tidyMs = 10_000
const doubtMs = 2_500
/** One message carries no more, or little more. */
const messageBytes = 192 * 1024
const forgetMs = 5 * 60_000

export function createVisit(
  given: LineIdentity & {
    readonly input: RelayLineInput
    readonly open: typeof openRoom
    readonly token: string
    readonly roster: Roster
    readonly verifier: RunVerifier
    readonly people: RoomPresence
    readonly session: () => LineSession | null
    readonly onLive: () => void
    /** By a code of `closeCodes` or WebSocket's own; how long it was live. Not after `leave`. */
    readonly onEnd: (code: number, stoodMs: number) => void
  },
): Visit {
  const { input, runs, roster, verifier, people, session } = given
  const { nowMs, steadyMs, setTimer, sessionKey } = input
  let liveMs: number | null = null
  let over = false
  let pushing: Promise<void> = Promise.resolve()
  let cancelTidy = () => {}
  const stops: (() => void)[] = [() => cancelTidy()]

  const moment = createOutgoingMoment({ steadyMs, setTimer, send: push })
  const tidied = createRoomTidy({
    nowMs,
    movesOf: (entry) => runs.movesOf(entry) ?? movesInEntry(sessionKey, roster, entry),
    isOwn: runs.isOwn,
    isThere: people.isThere,
    isInList: (id) => session()?.isInList(id) ?? false,
  })
  let time: ReturnType<typeof createRelayTime> | null = null
  let watch: ReturnType<typeof createLineWatch> | null = null

  const room = given.open({
    ...{ url: input.url, name: given.room, token: given.token, Socket: input.Socket },
    onOpen,
    onEntries(entries) {
      tidied.came(entries)
      void verifier.take(entries.filter((each) => !runs.isOwn(each)))
    },
    onWord: (word) => void time?.heard(word),
    onPresence: lookWhoIsThere,
    onSign: () => watch?.sign(),
    onEnd: end,
  })
  stops.push(setTimer(() => liveMs ?? end(closeCodes.tooSlow), openingMs))

  function onOpen(): void {
    liveMs = steadyMs()
    const measured = createRelayTime({ say: room.say, steadyMs, setTimer, onTime })
    time = measured
    watch = createLineWatch({
      ...{ steadyMs, setTimer, ask: measured.ask },
      onDead: () => end(closeCodes.tooSlow),
    })
    const renewal = renewToken({
      ...{ first: given.token, token: input.token, nowMs, setTimer, onFailure: input.onFailure },
      give: (token) => room.say(JSON.stringify({ weft: 1, kind: 'token', token })),
    })
    stops.push(measured.stop, watch.stop, renewal.stop)
    people.over({
      ...{ page: room.page, sign: given.signPresence, tell: room.setPresence, said: room.presences },
    })
    push(session()?.mayBeUnknown() ?? [])
    tidyLater()
    given.onLive()
  }

  /** Statements of presence are dated: with another time this page's is to be said again, and others' may be right. */
  function onTime(measured: TimeMeasured): void {
    input.onTime(measured)
    lookWhoIsThere()
  }

  function push(moves: readonly LoggedMove[]): void {
    if (moves.length === 0) return
    pushing = pushing.then(() => pushNow(moves)).catch((failure: unknown) => input.onFailure?.(failure))
  }

  async function pushNow(moves: readonly LoggedMove[]): Promise<void> {
    if (over) return
    const entries = await runs.entriesFor(moves, room.log.entries())
    if (over) return
    tidied.came(entries)
    let some: Uint8Array[] = []
    let bytes = 0
    for (const each of entries) {
      if (bytes + each.length > messageBytes) {
        room.log.add(some)
        some = []
        bytes = 0
      }
      some.push(each)
      bytes += each.length
    }
    room.log.add(some)
  }

  function tidyLater(): void {
    cancelTidy = setTimer(tidyNow, Math.round(tidyMs * (1 + input.random())))
  }

  function tidyNow(): void {
    const isInList = (move: LoggedMove) => session()?.isInList(moveId(move)) ?? false
    tidied.tidy(room.log)
    runs.forget((each) => nowMs() - each.atMs > forgetMs && isInList(each))
    tidyLater()
  }

  function lookWhoIsThere(): void {
    if (!over) people.look()
  }

  function leave(): void {
    if (over) return
    over = true
    for (const stop of stops) stop()
    moment.drop()
    people.over(null)
    room.close()
  }

  function end(code: number): void {
    if (over) return
    leave()
    given.onEnd(code, liveMs === null ? 0 : steadyMs() - liveMs)
  }

  return {
    tell(moves) {
      // Before it is live `mayBeUnknown` knows of them.
      if (liveMs !== null && !over) moment.add(moves)
    },
    lookWhoIsThere,
    doubt() {
      watch?.doubt(doubtMs)
      time?.again()
    },
    leave,
  }
}
