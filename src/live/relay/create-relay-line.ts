import type { LoggedMove } from '#src/domain/session/move.ts'
import type { WantedLine } from '../lazy-line.ts'
import type { LogReading } from '../log-carrier.ts'
import type { LineSession, LineState } from '../relay-line.ts'
import { createRoster } from '../signed/roster.ts'
import { createRunVerifier } from '../signed/run-verifier.ts'
import { ClientTaken, createLineIdentity, type LineIdentity } from './line-identity.ts'
import { backOff, tryAfter, type NextTry } from './next-try.ts'
import { openRoom } from './open-room.ts'
import type { RelayLineInput } from './relay-line-input.ts'
import { createRoomPresence } from './room-presence.ts'
import { createVisit, type Visit } from './visit.ts'

/** A connection that has stood for so long was a good one: the next is tried as if it were the first. */
const goodMs = 10_000
/** Whoever comes back again and again is not asked for again and again. */
const leastBetweenMs = 20_000
/** A row's way into everybody's roster: until then moves of a page may come by the list first. */
const newcomerMs = 60_000

/** The line of one page to its session's room (RULES.md, RELAY). `open` is there for tests. */
export function createRelayLine(input: RelayLineInput, open = openRoom): WantedLine {
  const { nowMs, steadyMs, setTimer } = input
  const roster = createRoster(input.crypto.subtle)
  const listeners = new Set<() => void>()
  const newcomers = new Map<string, number>()
  let session: LineSession | null = null
  let state: LineState = { kind: 'off' }
  let wanted = false
  let visit: Visit | null = null
  let roomKey: string | null = null
  /** Goes up with each attempt: what an earlier one still answers is for nobody. */
  let attempt = 0
  let times = 0
  let freshToken = false
  let mayHurry = true
  let triedMs = -Infinity
  let cancel = () => {}

  const identity = createLineIdentity(input, roster, () => roomKey)
  const people = createRoomPresence({
    ...{ subtle: input.crypto.subtle, sessionKey: input.sessionKey, roster, nowMs, steadyMs, setTimer },
    ...{ client: input.clientId, personId: input.personId },
    ...(input.onFailure === undefined ? {} : { onFailure: input.onFailure }),
    onStranger: () => session?.wantsList(),
  })
  const verifier = createRunVerifier({
    ...{
      subtle: input.crypto.subtle,
      sessionKey: input.sessionKey,
      ownClient: input.clientId,
      roster,
      nowMs,
    },
    isKnown: (id) => session?.isKnown(id) ?? false,
    onMoves: (moves) => session?.hear(moves),
    onUnknown: () => session?.wantsList(),
  })

  function become(next: LineState): void {
    state = next
    for (const each of listeners) each()
  }

  function follow(next: NextTry): void {
    if (!wanted) return
    if (next.kind === 'refused') return become(next)
    if (next.kind === 'fresh-token') {
      freshToken = true
      void connect()
      return
    }
    mayHurry = next.mayHurry
    cancel()
    cancel = setTimer(() => void connect(), next.ms)
    become({ kind: 'waiting', untilMs: nowMs() + next.ms })
  }

  function failed(failure: unknown, next: NextTry | null): void {
    input.onFailure?.(failure)
    times += 1
    follow(next ?? backOff(times, input.random()))
  }

  /** Why a page could not introduce itself. */
  function afterRows(failure: unknown): NextTry | null {
    if (failure instanceof ClientTaken) return { kind: 'refused', reason: 'forbidden' }
    const trouble = input.explain(failure)
    if (trouble.kind === 'refused' && trouble.reason === 'no-access')
      return { kind: 'refused', reason: 'reader' }
    if (trouble.kind !== 'waiting') return null
    return { kind: 'wait', ms: Math.max(1_000, trouble.untilMs - nowMs()), mayHurry: false }
  }

  async function connect(): Promise<void> {
    cancel()
    visit?.leave()
    visit = null
    attempt += 1
    const mine = attempt
    triedMs = steadyMs()
    become({ kind: 'connecting' })
    const isOver = () => mine !== attempt
    let token: string
    try {
      token = await input.token(freshToken)
    } catch (failure) {
      const reason = input.explainToken(failure)
      if (!isOver()) failed(failure, reason === null ? null : { kind: 'refused', reason })
      return
    }
    let who: LineIdentity
    try {
      if (isOver()) return
      who = await identity()
    } catch (failure) {
      if (!isOver()) failed(failure, afterRows(failure))
      return
    }
    if (!isOver()) enter(who, token, isOver)
  }

  function enter(who: LineIdentity, token: string, isOver: () => boolean): void {
    visit = createVisit({
      ...{ ...who, input, open, token, roster, verifier, people },
      session: () => session,
      onLive() {
        if (!isOver()) become({ kind: 'live', sinceMs: nowMs() })
      },
      onEnd(code, stoodMs) {
        if (isOver()) return
        visit = null
        attempt += 1
        const tokenWasFresh = freshToken
        if (stoodMs > goodMs) times = 0
        times += 1
        freshToken = false
        follow(tryAfter(code, { times, freshToken: tokenWasFresh, random: input.random() }))
      },
    })
  }

  function rest(): void {
    attempt += 1
    cancel()
    visit?.leave()
    visit = null
    become({ kind: 'off' })
  }

  const sumOf = (counts: object) => Object.values(counts).reduce<number>((sum, each) => sum + Number(each), 0)

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    attach(carried) {
      session = carried
      return () => {
        session = null
      }
    },
    tell: (moves: readonly LoggedMove[]) => visit?.tell(moves),
    listRead({ clients, room }: Pick<LogReading, 'clients' | 'room'>) {
      if (room !== null && room !== undefined) roomKey ??= room
      for (const { client } of clients ?? []) if (!roster.has(client)) newcomers.set(client, nowMs())
      roster.add(clients ?? [])
      void verifier.rosterRead()
      visit?.lookWhoIsThere()
    },
    isNewcomer: (client) => nowMs() - (newcomers.get(client) ?? -Infinity) < newcomerMs,
    isThere: people.isThere,
    refused: () => sumOf(verifier.refused()) + sumOf(people.refused()),
    comeBack() {
      if (!wanted) return
      if (state.kind === 'live') visit?.doubt()
      else if (state.kind === 'waiting' && mayHurry) void connect()
      else if (state.kind === 'refused' && steadyMs() - triedMs > leastBetweenMs) void connect()
    },
    presence: people.presence,
    want(now) {
      if (now === wanted) return
      wanted = now
      times = 0
      if (now) void connect()
      else rest()
    },
    stop() {
      wanted = false
      rest()
      people.stop()
      listeners.clear()
    },
  }
}
