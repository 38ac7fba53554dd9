import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { tidyMove } from '#src/domain/session/read-moves.ts'
import { livenessOf, type Troubled } from './carrier-trouble.ts'
import { createJournal } from './journal.ts'
import type { LiveSession, LiveSnapshot } from './live-session.ts'
import type { LiveSessionInput } from './live-session-input.ts'
import type { LogRow } from './log-carrier.ts'
import { lanesOfLost } from './lost-moves.ts'
import { createMoveLog } from './move-log.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { createOutgoingLane, type OutgoingLane } from './outgoing-lane.ts'
import { readInterval, retryDelay } from './pace.ts'
import { createWarmCopy } from './warm-copy.ts'

/** After so many looks for a refused row that shows none of its moves, the key is taken to be spoilt. */
const looksBeforeNewKey = 4

/** Opens a session's log on this client: `LiveSession` says what it promises. */
export function createLiveSession(input: LiveSessionInput): LiveSession {
  const { sessionKey, clientId, carrier, nowMs } = input
  const log = createMoveLog()
  const journal = createJournal(input)
  const warm = createWarmCopy(input.device, input.deviceKey, sessionKey)
  const inList = new Set<string>()
  const listeners = new Set<() => void>()
  const waiters = new Set<{ resolve: () => void; reject: (failure: unknown) => void }>()
  let seq = 0
  let cursor: string | null = null
  let keptOnDevice = input.device.durable !== false
  const skipped = new Map<string, number>()
  let lastReadMs: number | null = null
  let lastMoveMs = nowMs()
  let readTrouble: Troubled | null = null
  let sendTrouble: Troubled | null = null
  let cancelRead = () => {}
  let cancelSend = () => {}
  let sending = false
  let reading = false
  /** The list was deleted or renamed: whether it holds what it held is not known any more. */
  let listInDoubt = false
  let stopped = false

  const own = createOutgoingLane(sessionKey, clientId, journal.keep, noteKept)
  let lanes: readonly OutgoingLane[] = [own]
  let current = look()

  function unsent(): number {
    return lanes.reduce((sum, lane) => sum + lane.unsent().length, 0)
  }

  function look(): LiveSnapshot {
    return {
      state: log.state(),
      moves: log.moves(),
      liveness: livenessOf([readTrouble, sendTrouble], lastReadMs),
      unsent: unsent(),
      keptOnDevice,
      skippedRows: [...skipped.values()].reduce((sum, each) => sum + each, 0),
    }
  }

  function changed(): void {
    current = look()
    for (const each of listeners) each()
    if (unsent() > 0) return
    for (const each of waiters) each.resolve()
    waiters.clear()
  }

  function noteKept(kept: boolean): void {
    if (kept === keptOnDevice) return
    keptOnDevice = kept
    changed()
  }

  function troubled(failure: unknown, before: Troubled | null): Troubled {
    input.onFailure?.(failure)
    const trouble = input.explain(failure)
    if (trouble.kind === 'refused' && trouble.reason === 'list-changed') listInDoubt = true
    const times = before?.trouble.kind === trouble.kind ? before.times + 1 : 1
    return { trouble, sinceMs: before?.sinceMs ?? nowMs(), times }
  }

  function accept(rows: readonly LogRow[]): void {
    for (const row of rows) if (row.sessionKey !== sessionKey) skipped.set(row.clientKey, row.moves.length)
    const moves = rows.flatMap((row) => (row.sessionKey === sessionKey ? row.moves : []))
    if (log.add(moves) > 0) lastMoveMs = nowMs()
    landed(moves)
    for (const lane of lanes) lane.confirm((id) => inList.has(id))
  }

  /** The list holds these. The warm copy has them before the journal lets them go: the network may go next. */
  function landed(moves: readonly LoggedMove[]): void {
    const before = inList.size
    for (const each of moves) inList.add(moveId(each))
    if (inList.size > before) warm.save(log.moves())
  }

  /** What is known here and the list lacks, once the whole of it was read, is sent by this page. */
  function takeUpLost(known: readonly LoggedMove[]): void {
    lanes = [...lanes, ...lanesOfLost(sessionKey, known, (id) => inList.has(id), lanes)]
  }

  /** Of this person, from this page or an earlier one: nobody else can have a move of theirs that was never sent. */
  function ownMoves(): readonly LoggedMove[] {
    return log.moves().filter((each) => each.by === input.personId)
  }

  /** True when the read came back. */
  async function readOnce(): Promise<boolean> {
    if (stopped) return false
    cancelRead()
    reading = true
    const anew = listInDoubt
    const whole = anew || cursor === null
    try {
      const answer = await carrier.read(whole ? null : cursor)
      if (stopped) return false
      cursor = answer.cursor
      if (anew) for (const each of [inList, skipped]) each.clear()
      for (const [row, count] of answer.skipped ?? []) skipped.set(row, count)
      accept(answer.rows)
      if (whole) takeUpLost(anew ? log.moves() : ownMoves())
      listInDoubt = false
      lastReadMs = nowMs()
      const letInAgain = readTrouble?.trouble.kind === 'refused'
      readTrouble = null
      const due = sendTrouble === null ? whole : sendTrouble.trouble.kind === 'offline'
      if (due || (letInAgain && unsent() > 0)) void send()
      return true
    } catch (failure) {
      readTrouble = troubled(failure, readTrouble)
      return false
    } finally {
      reading = false
      if (!stopped) {
        scheduleRead()
        changed()
      }
    }
  }

  function scheduleRead(): void {
    const ms =
      readTrouble === null
        ? readInterval({
            peers: input.peers(),
            sinceLastMoveMs: nowMs() - lastMoveMs,
            hidden: input.hidden?.() ?? false,
            ended: ['closed', 'published'].includes(log.state().phase),
            random: input.random(),
          })
        : retryDelay(readTrouble.trouble, readTrouble.times, nowMs(), input.random())
    cancelRead()
    cancelRead = input.setTimer(() => void read(), ms)
  }

  const read = oneAtATime(readOnce)

  async function send(): Promise<void> {
    if (sending || stopped) return
    cancelSend()
    sending = true
    let looks = 0
    let sent = false
    try {
      for (let lane = next(); lane !== undefined; lane = next()) {
        await lane.kept()
        const row = lane.nextRow()
        if (row === null) continue
        const outcome = await carrier.append(row)
        sent = true
        if (outcome === 'stored') {
          landed(row.moves)
          looks = 0
        } else {
          // An earlier attempt, or another panel of this person, had stored a row under this key; which of our moves
          // it holds only the list knows.
          if (!(await read())) break
        }
        const confirmed = lane.confirm((id) => inList.has(id))
        if (!confirmed && row.moves.some((each) => !inList.has(moveId(each)))) {
          looks += 1
          if (looks % looksBeforeNewKey === 0) lane.changeKey()
          else await pause(1000 * looks)
        }
        sendTrouble = null
        changed()
      }
    } catch (failure) {
      sendTrouble = troubled(failure, sendTrouble)
      for (const each of waiters) each.reject(failure)
      waiters.clear()
      changed()
    } finally {
      sending = false
    }
    if (stopped) return
    if (unsent() > 0) scheduleSend()
    else if (sent) void read()
  }

  function next(): OutgoingLane | undefined {
    if (stopped) return undefined
    return lanes.find((lane) => lane.unsent().length > 0)
  }

  function scheduleSend(): void {
    const trouble = sendTrouble ?? readTrouble
    const ms = trouble === null ? 0 : retryDelay(trouble.trouble, trouble.times, nowMs(), input.random())
    cancelSend()
    cancelSend = input.setTimer(() => void send(), ms)
  }

  /** A person's impatience does not shorten the wait that a service has asked for. */
  function mayAsk(troubled: Troubled | null): boolean {
    return troubled?.trouble.kind !== 'waiting' || troubled.trouble.untilMs <= nowMs()
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      input.setTimer(resolve, ms)
    })
  }

  async function open(): Promise<void> {
    void read()
    log.add(await warm.load())
    try {
      for (const left of await journal.leftBehind()) {
        const lane = createOutgoingLane(sessionKey, left.client, left.keep, noteKept, left.moves)
        lane.confirm((id) => inList.has(id))
        lanes = [lane, ...lanes]
        log.add(left.moves)
      }
    } catch (failure) {
      input.onFailure?.(failure)
      keptOnDevice = false
    }
    // The warm copy may show what the journal lost: a device refuses the one write and takes the other.
    if (lastReadMs !== null) takeUpLost(ownMoves())
    changed()
    if (unsent() > 0) void send()
  }

  const opened = open()

  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    fromDevice: () => opened,
    make(move) {
      seq += 1
      const atMs = nowMs()
      const logged: LoggedMove = {
        client: clientId,
        seq,
        lamport: log.nextLamport(),
        atMs,
        by: input.personId,
        byName: input.personName,
        move: tidyMove(move),
      }
      lastMoveMs = atMs
      log.add([logged])
      own.push(logged)
      changed()
      if (sendTrouble === null) void send()
      return moveId(logged)
    },
    refresh() {
      if (mayAsk(readTrouble)) void read()
      if (unsent() > 0 && mayAsk(sendTrouble)) void send()
    },
    reached() {
      if (readTrouble?.trouble.kind === 'offline' && !reading) void read()
      if (sendTrouble?.trouble.kind === 'offline') void send()
    },
    flushed() {
      if (unsent() === 0) return Promise.resolve()
      return new Promise((resolve, reject) => {
        waiters.add({ resolve, reject })
        if (mayAsk(sendTrouble)) void send()
      })
    },
    stop() {
      stopped = true
      cancelRead()
      cancelSend()
    },
  }
}
