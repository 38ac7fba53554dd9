import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { tidyMove } from '#src/domain/session/read-moves.ts'
import { livenessOf, mayAsk, troubledBy, type Troubled } from './carrier-trouble.ts'
import type { Adopted } from './checkpoint-chain.ts'
import { createCheckpointKeeper } from './checkpoint-keeper.ts'
import { createJournal } from './journal.ts'
import { listHolds } from './list-holds.ts'
import { createListReader, type ReadingOf } from './list-reader.ts'
import { createListSender } from './list-sender.ts'
import type { LiveSession, LiveSnapshot } from './live-session.ts'
import type { LiveSessionInput } from './live-session-input.ts'
import type { LogReading } from './log-carrier.ts'
import { createMoveLog } from './move-log.ts'
import { createOutgoingLanes } from './outgoing-lanes.ts'
import { presenceOfNobody } from './presence.ts'
import { tidyNotes } from './tidy-notes.ts'
import { createToldMoves } from './told-moves.ts'
import { createToldInTime } from './told-in-time.ts'
import { waitingForList } from './waiting-for-list.ts'
import { createWarmCopy } from './warm-copy.ts'

/** Opens a session's log on this client: `LiveSession` says what it promises. */
export function createLiveSession(input: LiveSessionInput): LiveSession {
  const { sessionKey, clientId, nowMs } = input
  const log = createMoveLog()
  const journal = createJournal(input)
  const warm = createWarmCopy({
    ...input,
    whole: () => ({
      checkpoint: checkpoints.adopted()?.stored ?? null,
      moves: log.moves().filter((each) => isOwn(each) || held.has(moveId(each))),
    }),
    waiting: () => log.moves().filter((each) => isOwn(each) && !held.has(moveId(each))),
    mayWait: () => lanes.unsent() === 0,
  })
  const held = listHolds(sessionKey, nowMs)
  const listeners = new Set<() => void>()
  const waiting = waitingForList()
  const inTime = createToldInTime(input.relay, nowMs)
  let seq = 0
  let keptOnDevice = input.device.durable !== false
  let lastMoveMs = nowMs()
  let stopped = false
  let kept: LiveSnapshot['kept']

  const lanes = createOutgoingLanes({
    ...{ sessionKey, clientId, nowMs, inList: held.has },
    ...{ keep: journal.keep, onKept: noteKept },
  })
  const told = createToldMoves({
    ...{ input, moves: log.moves, show, wantsList },
    ...{ isKnown: log.has, isInList: held.has, waits: lanes.has },
  })
  const reader = createListReader({
    ...input,
    ...{ notices: inTime, take, cameBack, failed },
    lastMoveMs: () => lastMoveMs,
    endedForMs: () =>
      ['closed', 'published'].includes(log.state().phase) ? nowMs() - (log.moves().at(-1)?.atMs ?? 0) : null,
    ending: changed,
  })
  const sender = createListSender({
    ...input,
    ...{ lanes, inList: held.has, landed, read: reader.read, failed },
    readTrouble: reader.trouble,
    told: inTime.relayed,
    answered: changed,
    onFailed(failure) {
      waiting.failed(failure)
      changed()
    },
    onSent: () => input.notices?.wrote(),
  })
  const checkpoints = createCheckpointKeeper({
    ...{ input, log, held, carrier: input.carrier.checkpoints, read: reader.read },
    tidy: tidyNotes,
    ownCount: () => seq,
    readAnew() {
      reader.doubt()
      return reader.read()
    },
    mayWrite: () => sender.trouble() === null && reader.trouble() === null && !stopped,
  })
  let current = look()

  function look(): LiveSnapshot {
    return {
      state: log.state(),
      checkpoint: log.checkpoint(),
      moves: log.moves(),
      ...(kept === undefined ? {} : { kept }),
      liveness: livenessOf([reader.trouble(), sender.trouble()], reader.lastReadMs(), {
        noticed: inTime.trusted(),
        relayed: inTime.relayed(),
        behindMs: reader.behindMs(),
      }),
      ...(input.relay === undefined ? {} : { line: input.relay.state() }),
      unsent: lanes.unsent(),
      keptOnDevice,
      skippedRows: held.unreadable(),
      refusedCheckpoints: checkpoints.refused(),
      refusedWords: told.refused(),
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

  function failed(failure: unknown, before: Troubled | null): Troubled {
    input.onFailure?.(failure)
    const trouble = input.explain(failure)
    if (trouble.kind === 'refused' && trouble.reason === 'list-changed') reader.doubt()
    return troubledBy(trouble, before, nowMs())
  }

  /** What a read of the list has brought. */
  async function take(answer: LogReading, { first, anew }: ReadingOf): Promise<void> {
    if (anew) held.forget()
    input.relay?.listRead(answer)
    const moves = held.take(answer)
    goOnFrom(await checkpoints.choose(answer, moves, anew))
    if (stopped) return
    const fresh = first ? [] : moves.filter((each) => !log.has(moveId(each)))
    if (log.add(moves) > 0) {
      lastMoveMs = nowMs()
      if (!first) inTime.listBrought(fresh)
    }
    landed(moves)
    lanes.confirm()
    if (first || anew) takeUpLost(anew ? log.moves() : log.moves().filter(isOwn))
  }

  /** The list holds these. The warm copy has them before the journal lets them go: the network may go next. */
  function landed(moves: readonly LoggedMove[]): void {
    const otherwise = told.landed(moves)
    if (otherwise.length > 0) log.replace(otherwise)
    const fresh = held.add(moves)
    if (fresh.length > 0) warm.add(fresh)
  }

  function goOnFrom(adopted: Adopted | null): void {
    if (adopted === null || stopped) return
    log.adopt(adopted.checkpoint)
    warm.saveWhole()
  }

  /** What is known here and the list lacks, once the whole of it was read, is sent by this page. */
  function takeUpLost(known: readonly LoggedMove[]): void {
    lanes.takeUpLost(known.filter((each) => !told.has(moveId(each))))
  }

  async function takeUpAbandoned(): Promise<void> {
    const abandoned = await told.takeAbandoned()
    if (abandoned.length === 0 || stopped) return
    takeUpLost(abandoned)
    changed()
    void sender.send()
  }

  function cameBack({ first, anew }: ReadingOf, letInAgain: boolean): void {
    void takeUpAbandoned()
    void checkpoints.work()
    const trouble = sender.trouble()
    const due = trouble === null ? first || anew : trouble.trouble.kind === 'offline'
    if (due || (letInAgain && lanes.unsent() > 0)) void sender.send()
  }

  /** Of this person, from this page or an earlier one: nobody else can have a move of theirs that was never sent. */
  function isOwn(move: LoggedMove): boolean {
    return move.by === input.personId
  }

  /** Told by another page: shown at once. */
  function show(moves: readonly LoggedMove[]): void {
    if (log.add(moves) === 0) return
    lastMoveMs = nowMs()
    changed()
  }

  function wantsList(): void {
    inTime.want()
    if (!reader.reading()) reader.schedule()
  }

  const stopNotices = input.notices?.listen((notice) => {
    if (stopped) return
    inTime.heard(notice)
    // A read that is under way may have come too early; what follows it knows of the notice.
    if (!reader.reading()) reader.schedule()
    if (notice === 'down') changed()
  })

  const stopRelay = input.relay?.subscribe(() => {
    if (stopped) return
    if (!reader.reading()) reader.schedule()
    changed()
  })

  async function open(): Promise<void> {
    void reader.read()
    const { checkpoint, moves } = await warm.load()
    const recalled = checkpoint === null ? null : checkpoints.recall(checkpoint)
    if (recalled !== null) log.adopt(recalled.checkpoint)
    log.add(moves)
    if (moves.length > 0 || recalled !== null) kept = { checkpoint: recalled?.checkpoint ?? null, moves }
    if (!stopped) told.ask()
    try {
      for (const left of await journal.leftBehind()) {
        // It may be in the list, and is let go then.
        warm.flush()
        lanes.takeUpLeft(left)
        log.add(left.moves)
      }
    } catch (failure) {
      input.onFailure?.(failure)
      keptOnDevice = false
    }
    // The warm copy may show what the journal lost: a device refuses the one write and takes the other.
    if (reader.lastReadMs() !== null) takeUpLost(log.moves().filter(isOwn))
    changed()
    if (lanes.unsent() > 0) void sender.send()
  }

  const opened = open()

  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    presence: input.relay?.presence ?? presenceOfNobody,
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
      told.tell([logged])
      changed()
      if (sender.trouble() === null) void sender.send()
      return moveId(logged)
    },
    refresh() {
      if (mayAsk(reader.trouble(), nowMs())) void reader.read()
      if (lanes.unsent() > 0 && mayAsk(sender.trouble(), nowMs())) void sender.send()
    },
    reached() {
      if (reader.trouble()?.trouble.kind === 'offline' && !reader.reading()) void reader.read()
      if (sender.trouble()?.trouble.kind === 'offline') void sender.send()
    },
    flushed() {
      if (lanes.unsent() === 0) return Promise.resolve()
      if (mayAsk(sender.trouble(), nowMs())) void sender.send()
      return waiting.wait()
    },
    stop() {
      stopped = true
      reader.stop()
      sender.stop()
      warm.stop()
      told.close()
      stopNotices?.()
      stopRelay?.()
    },
  }
}
