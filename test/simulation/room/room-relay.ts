import * as v from 'valibot'
import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { presenceOfNobody } from '#src/live/presence.ts'
import { backOff } from '#src/live/relay/next-try.ts'
import { createRelayTime } from '#src/live/relay/relay-time.ts'
import type { LineSession, LineState, RelayLine } from '#src/live/relay-line.ts'
import { timeAskedSchema } from '#src/live/relay-wire.ts'
import type { DrawnRoom } from './room-draw.ts'
import type { RoomNetwork } from './room-network.ts'
import type { RoomPage } from './room-page.ts'
import type { RoomTime } from './room-time.ts'

/** What one page has told at once; a page gets each once or several times, in any order. */
export interface ToldRun {
  readonly client: string
  readonly moves: readonly LoggedMove[]
}

/** The relay as its clients meet it behind their checks of signatures: it holds what was told while it runs. */
export interface RoomRelay {
  lineFor(page: RoomPage, client: string, isIntroduced: () => boolean): RelayLine
  /** Connections follow the network; a restart forgets everything. */
  look(): void
  restart(): void
  /** Something that somebody on the relay says, to all or to each second of those who are there. */
  say(run: ToldRun, to: 'all' | 'even' | 'odd'): void
  /** What was told and the relay still holds. */
  told(): readonly ToldRun[]
  heal(): void
}

interface End {
  readonly page: RoomPage
  readonly client: string
  /** The relay that it is connected to, as it believes. */
  joined: number | null
  has(run: ToldRun): boolean
  hear(run: ToldRun): void
  becomes(state: LineState): void
  /** It has found out that the connection is gone. */
  lost(): void
  connect(): void
}

/** As long as a run of an unknown client is kept. */
const holdMs = 60_000
/** A connection that has silently ended is noticed after so long at most; sooner where the person comes back. */
const noticeMs = 30_000
const doubtMs = 2500
/** A row's way to everybody. */
const newcomerMs = 60_000

export function roomRelay(input: {
  readonly time: RoomTime
  readonly network: RoomNetwork
  readonly random: () => number
  readonly drawn: NonNullable<DrawnRoom['relay']>
}): RoomRelay {
  const { time, network, random } = input
  let bad: Pick<NonNullable<DrawnRoom['relay']>, 'lost' | 'doubled' | 'late'> = input.drawn
  const ends = new Set<End>()
  /** What each side of the relay holds; one where it has not fallen apart. */
  const stores = new Map<number, Set<ToldRun>>()
  const storeOf = (side: number) => {
    const store = stores.get(side) ?? new Set()
    stores.set(side, store)
    return store
  }
  const sideOf = (end: End) => (end.page.isAlive() ? network.relayOf(end.page.machine) : null)
  const connected = (end: End) => end.joined !== null && sideOf(end) === end.joined
  const way = () => 15 + random() * 60
  const late = () => way() + (bad.late > 0 && random() < bad.late ? random() * 5000 : 0)

  function deliver(run: ToldRun, to: End): void {
    to.page.after(late(), () => {
      // Over a line that is gone nothing comes; what it missed it gets when it is back.
      if (to.joined !== null) to.hear(run)
    })
  }

  function arrived(run: ToldRun, side: number, from: End | null): void {
    storeOf(side).add(run)
    for (const each of ends) {
      if (each === from || each.joined !== side || !connected(each)) continue
      if (bad.lost > 0 && random() < bad.lost) continue
      deliver(run, each)
      if (bad.doubled > 0 && random() < bad.doubled) deliver(run, each)
    }
  }

  function send(run: ToldRun, from: End): void {
    const side = from.joined
    if (side === null || !connected(from)) return
    from.page.after(late(), () => {
      if (from.joined === side && connected(from)) arrived(run, side, from)
    })
  }

  return {
    told: () => [...stores.values()].flatMap((each) => [...each]),
    heal() {
      bad = { lost: 0, doubled: 0, late: 0 }
    },
    restart() {
      stores.clear()
      for (const each of ends) if (each.joined !== null) each.lost()
    },
    look() {
      for (const each of ends) {
        if (each.joined === null) continue
        const side = sideOf(each)
        if (side === each.joined) continue
        if (side === null) {
          const was = each.joined
          each.page.after(random() * random() * noticeMs, () => {
            if (each.joined === was && !connected(each)) each.lost()
          })
        } else {
          // Relays lose each other and find each other behind the backs of their clients.
          if (!stores.has(side)) stores.set(side, new Set(storeOf(each.joined)))
          each.joined = side
        }
      }
      const sides = new Set([...ends].map((each) => each.joined))
      for (const [side, store] of [...stores])
        if (side !== 0 && !sides.has(side)) {
          stores.delete(side)
          for (const run of store) if (!storeOf(0).has(run)) arrived(run, 0, null)
          for (const each of ends)
            if (each.joined === 0) for (const run of storeOf(0)) if (!each.has(run)) deliver(run, each)
        }
    },
    say(run, to) {
      if (to === 'all') for (const side of stores.keys()) arrived(run, side, null)
      else
        for (const [place, each] of [...ends].entries())
          if (connected(each) && (place % 2 === 0) === (to === 'even')) deliver(run, each)
    },
    lineFor(page, client, isIntroduced) {
      const listeners = new Set<() => void>()
      const seen = new Set<ToldRun>()
      /** Whom the list has introduced, and when. */
      const roster = new Map<string, number>()
      let held: { readonly run: ToldRun; readonly untilMs: number }[] = []
      let session: LineSession | null = null
      let state: LineState = { kind: 'off' }
      let tries = 0
      let refused = 0
      let cancelTry = () => {}
      let timing: ReturnType<typeof createRelayTime> | null = null

      function take(run: ToldRun): void {
        if (!roster.has(run.client)) {
          held.push({ run, untilMs: time.nowMs() + holdMs })
          session?.wantsList()
          return
        }
        const moves = run.moves.filter((each) => each.client === run.client)
        refused += run.moves.length - moves.length
        if (moves.length > 0) session?.hear(moves)
      }

      function again(): void {
        cancelTry()
        timing?.stop()
        tries += 1
        const next = backOff(tries, random())
        const ms = next.kind === 'wait' ? next.ms : 0
        end.becomes({ kind: 'waiting', untilMs: page.nowMs() + ms })
        cancelTry = page.after(ms, () => end.connect())
      }

      /** Over the connection and back, to ask for the relay's time. */
      function ask(word: string): void {
        const { id } = v.parse(timeAskedSchema, JSON.parse(word))
        page.after(way(), () => {
          const atMs = time.nowMs()
          page.after(way(), () => timing?.heard(JSON.stringify({ weft: 1, kind: 'time', id, atMs })))
        })
      }

      const end: End = {
        page,
        client,
        joined: null,
        becomes(next) {
          state = next
          for (const each of listeners) each()
        },
        lost() {
          end.joined = null
          if (session !== null) again()
        },
        connect() {
          cancelTry()
          if (session === null || end.joined !== null) return
          end.becomes({ kind: 'connecting' })
          cancelTry = page.after(60 + random() * 200, () => {
            const side = sideOf(end)
            if (session === null || end.joined !== null) return
            if (side === null || !isIntroduced()) {
              again()
              return
            }
            tries = 0
            end.joined = side
            const there = storeOf(side)
            for (const run of there) deliver(run, end)
            const has = new Set([...there].flatMap((each) => each.moves.map(moveId)))
            const lacks = session.mayBeUnknown().filter((each) => !has.has(moveId(each)))
            if (lacks.length > 0) send({ client, moves: lacks }, end)
            timing = createRelayTime({
              ...{ say: ask, setTimer: (callback, ms) => page.after(ms, callback) },
              ...{ steadyMs: page.steadyMs, onTime: page.heed },
            })
            end.becomes({ kind: 'live', sinceMs: page.nowMs() })
          })
        },
        has: (run) => seen.has(run),
        hear(run) {
          if (session === null || seen.has(run)) return
          seen.add(run)
          if (run.client !== client) take(run)
        },
      }

      return {
        state: () => state,
        subscribe(listener) {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
        attach(carried) {
          session = carried
          ends.add(end)
          end.connect()
          return () => {
            session = null
            timing?.stop()
            // The relay finds out later that a page is gone that did not say so.
            if (page.isAlive()) ends.delete(end)
            else time.after(random() * noticeMs, () => ends.delete(end))
          }
        },
        tell(moves) {
          const run: ToldRun = { client, moves }
          seen.add(run)
          send(run, end)
        },
        listRead({ clients }) {
          for (const each of clients ?? [])
            if (!roster.has(each.client)) roster.set(each.client, page.nowMs())
          const again = held
          held = []
          for (const { run, untilMs } of again) {
            if (untilMs < time.nowMs()) refused += run.moves.length
            else take(run)
          }
        },
        isNewcomer: (other) => page.nowMs() - (roster.get(other) ?? -Infinity) < newcomerMs,
        isThere: (other) =>
          [...ends].some(
            (each) => each.client === other && each.joined !== null && each.joined === end.joined,
          ),
        refused: () => refused,
        comeBack() {
          if (end.joined === null) end.connect()
          else
            page.after(doubtMs, () => {
              if (end.joined !== null && !connected(end)) end.lost()
            })
        },
        presence: presenceOfNobody,
      }
    },
  }
}
