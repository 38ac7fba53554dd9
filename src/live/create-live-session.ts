import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { tidyMove } from '#src/domain/session/read-moves.ts'
import { livenessOf, mayAsk, type Troubled } from './carrier-trouble.ts'
import { createFramesCarrier } from './frames-carrier.ts'
import { createHeardMoves } from './heard-moves.ts'
import { createJournal } from './journal.ts'
import { listHolds } from './list-holds.ts'
import type { LiveSession, LiveSnapshot } from './live-session.ts'
import type { LiveSessionInput } from './live-session-input.ts'
import { createMoveLog } from './move-log.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { createOutgoingLanes } from './outgoing-lanes.ts'
import { untilNextRead } from './next-read.ts'
import { retryDelay } from './pace.ts'
import { sendRows } from './send-rows.ts'
import { trustedNotices } from './trusted-notices.ts'
import { waitingForList } from './waiting-for-list.ts'
import { createWarmCopy } from './warm-copy.ts'

/** Opens a session's log on this client: `LiveSession` says what it promises. */
export function createLiveSession(input: LiveSessionInput): LiveSession {
  const { sessionKey, clientId, carrier, nowMs } = input
  const log = createMoveLog()
  const journal = createJournal(input)
  const warm = createWarmCopy(input.device, input.deviceKey, sessionKey)
  const held = listHolds(sessionKey)
  const heard = createHeardMoves(input.openClients)
  const listeners = new Set<() => void>()
  const waiting = waitingForList()
  const notices = trustedNotices()
  let seq = 0
  let cursor: string | null = null
  let keptOnDevice = input.device.durable !== false
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

  const frames =
    input.pages === undefined
      ? null
      : createFramesCarrier({ ...input, channel: input.pages, ownMoves, onMoves: hear })
  const lanes = createOutgoingLanes({
    ...{ sessionKey, clientId, inList: held.has },
    ...{ keep: journal.keep, onKept: noteKept },
  })
  let current = look()

  function look(): LiveSnapshot {
    return {
      state: log.state(),
      moves: log.moves(),
      liveness: livenessOf([readTrouble, sendTrouble], lastReadMs, notices.trusted()),
      unsent: lanes.unsent(),
      keptOnDevice,
      skippedRows: held.unreadable(),
      refusedWords: frames?.refused() ?? 0,
    }
  }

  function changed(): void {
    current = look()
    for (const each of listeners) each()
    if (lanes.unsent() === 0) waiting.done()
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

  function accept(moves: readonly LoggedMove[]): void {
    if (log.add(moves) > 0) {
      lastMoveMs = nowMs()
      if (cursor !== null) notices.readBrought()
    }
    landed(moves)
    lanes.confirm()
  }

  /** The list holds these. The warm copy has them before the journal lets them go: the network may go next. */
  function landed(moves: readonly LoggedMove[]): void {
    const otherwise = heard.landed(moves)
    if (otherwise.length > 0) log.replace(otherwise)
    if (held.add(moves) > 0) warm.save(log.moves())
  }

  /** What is known here and the list lacks, once the whole of it was read, is sent by this page. */
  function takeUpLost(known: readonly LoggedMove[]): void {
    lanes.takeUpLost(known.filter((each) => !heard.has(moveId(each))))
  }

  /** Another page of this person has made them: shown at once, and its to send. */
  function hear(moves: readonly LoggedMove[]): void {
    heard.add(
      moves.filter((each) => !held.has(moveId(each)) && !lanes.has(moveId(each))),
      nowMs(),
    )
    if (log.add(moves) === 0) return
    lastMoveMs = nowMs()
    changed()
  }

  async function takeUpAbandoned(): Promise<void> {
    const abandoned = await heard.takeAbandoned(nowMs())
    if (abandoned.length === 0 || stopped) return
    takeUpLost(abandoned)
    changed()
    void send()
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
    notices.readBegins(nowMs())
    const anew = listInDoubt
    const whole = anew || cursor === null
    try {
      const answer = await carrier.read(whole ? null : cursor)
      if (stopped) return false
      if (anew) held.forget()
      accept(held.take(answer))
      cursor = answer.cursor
      if (whole) takeUpLost(anew ? log.moves() : ownMoves())
      listInDoubt = false
      lastReadMs = nowMs()
      const letInAgain = readTrouble?.trouble.kind === 'refused'
      readTrouble = null
      void takeUpAbandoned()
      const due = sendTrouble === null ? whole : sendTrouble.trouble.kind === 'offline'
      if (due || (letInAgain && lanes.unsent() > 0)) void send()
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
    const ms = untilNextRead({
      peers: input.peers(),
      nowMs: nowMs(),
      lastMoveMs,
      hidden: input.hidden?.() ?? false,
      ended: ['closed', 'published'].includes(log.state().phase),
      trouble: readTrouble,
      notices,
      random: input.random(),
    })
    cancelRead()
    cancelRead = input.setTimer(() => void read(), ms)
  }

  const read = oneAtATime(readOnce)

  const stopNotices = input.notices?.listen((notice) => {
    if (stopped) return
    notices.heard(notice)
    // A read that is under way may have come too early; what follows it knows of the notice.
    if (!reading) scheduleRead()
    if (notice === 'down') changed()
  })

  async function send(): Promise<void> {
    if (sending || stopped) return
    cancelSend()
    sending = true
    let sent = false
    try {
      sent = await sendRows({
        ...{ carrier, lanes, inList: held.has, landed, read, wait: pause, stopped: () => stopped },
        answered() {
          sendTrouble = null
          changed()
        },
      })
    } catch (failure) {
      sendTrouble = troubled(failure, sendTrouble)
      waiting.failed(failure)
      changed()
    } finally {
      sending = false
    }
    if (stopped) return
    if (lanes.unsent() > 0) scheduleSend()
    else if (sent) void read()
    if (sent) input.notices?.wrote()
  }

  function scheduleSend(): void {
    const trouble = sendTrouble ?? readTrouble
    const ms = trouble === null ? 0 : retryDelay(trouble.trouble, trouble.times, nowMs(), input.random())
    cancelSend()
    cancelSend = input.setTimer(() => void send(), ms)
  }

  const pause = (ms: number) => new Promise<void>((resolve) => void input.setTimer(resolve, ms))

  async function open(): Promise<void> {
    void read()
    log.add(await warm.load())
    if (!stopped) frames?.ask()
    try {
      for (const left of await journal.leftBehind()) {
        lanes.takeUpLeft(left)
        log.add(left.moves)
      }
    } catch (failure) {
      input.onFailure?.(failure)
      keptOnDevice = false
    }
    // The warm copy may show what the journal lost: a device refuses the one write and takes the other.
    if (lastReadMs !== null) takeUpLost(ownMoves())
    changed()
    if (lanes.unsent() > 0) void send()
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
      lanes.push(logged)
      frames?.tell([logged])
      changed()
      if (sendTrouble === null) void send()
      return moveId(logged)
    },
    refresh() {
      if (mayAsk(readTrouble, nowMs())) void read()
      if (lanes.unsent() > 0 && mayAsk(sendTrouble, nowMs())) void send()
    },
    reached() {
      if (readTrouble?.trouble.kind === 'offline' && !reading) void read()
      if (sendTrouble?.trouble.kind === 'offline') void send()
    },
    flushed() {
      if (lanes.unsent() === 0) return Promise.resolve()
      if (mayAsk(sendTrouble, nowMs())) void send()
      return waiting.wait()
    },
    stop() {
      stopped = true
      cancelRead()
      cancelSend()
      frames?.close()
      stopNotices?.()
    },
  }
}
