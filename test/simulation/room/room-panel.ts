import type { Member } from '#src/domain/council/council.ts'
import { mayMake } from '#src/domain/session/may-make.ts'
import { moveId, type LoggedMove, type Move } from '#src/domain/session/move.ts'
import { readVotes } from '#src/domain/session/read-votes.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { openTakeOver, silentSince, takeOverWaitMs } from '#src/domain/session/take-over.ts'
import type { Vote } from '#src/domain/session/vote.ts'
import type { Marks } from '#src/domain/session/vote-moves.ts'
import { createLiveSession } from '#src/live/create-live-session.ts'
import { openKeptBallots } from '#src/live/kept-ballots.ts'
import type { LiveSession } from '#src/live/live-session.ts'
import type { LogCarrier } from '#src/live/log-carrier.ts'
import type { RelayLine } from '#src/live/relay-line.ts'
import { roomCouncil, roomKey } from './room-council.ts'
import { moveOf, openVote } from './room-deeds.ts'
import type { RoomDevice } from './room-device.ts'
import type { DeedKind } from './room-draw.ts'
import { explainListTrouble, type RoomList } from './room-list.ts'
import type { RoomNotices } from './room-notices.ts'
import type { RoomPage } from './room-page.ts'
import type { RoomRelay } from './room-relay.ts'
import type { RoomTime } from './room-time.ts'
import type { RoomTruth } from './room-truth.ts'

/** A bug put between a room's panels and what they stand on. */
export interface PlantedInRoom {
  readonly list?: (carrier: LogCarrier, list: RoomList) => LogCarrier
  readonly line?: (line: RelayLine) => RelayLine
  /** Product time of a page, from the right one and from its machine's wall clock. */
  readonly clock?: (productMs: () => number, wallMs: () => number) => () => number
  /** What a panel shows, from what it should show and its moves in the order in which they came. */
  readonly shows?: (state: SessionState, arrived: readonly LoggedMove[], client: string) => SessionState
  readonly votes?: (state: SessionState) => readonly Vote[]
  /** Opens a hidden ballot at once. */
  readonly opensEarly?: boolean
}

export interface RoomAround {
  readonly time: RoomTime
  readonly list: RoomList
  readonly relay: RoomRelay | null
  readonly notices: RoomNotices | null
  readonly random: () => number
  readonly truth: RoomTruth
  readonly planted: PlantedInRoom
  readonly people: () => number
  /** Nothing is done any more by itself: all is to be looked at. */
  quiet: boolean
}

export interface RoomPanel {
  readonly live: LiveSession
  readonly line: RelayLine | null
  readonly page: RoomPage
  readonly client: string
  readonly me: Member
  nowMs(): number
  /** The session as this panel shows it. */
  shown(): SessionState
  votes(): readonly Vote[]
  /** Does it, if the person may. */
  deed(what: DeedKind, pick: number): void
  make(move: Move): boolean
  /** The person or the network came back. */
  comeBack(): void
  /** Looks whether what the panel says of itself is so. */
  check(): void
  close(): void
  crash(): void
}

export function roomVotes(state: SessionState): readonly Vote[] {
  return readVotes(state).votes
}

const opens: ReadonlySet<Vote['state']> = new Set(['opening'])
const marksOf = (pick: number): Marks => (pick < 0.2 ? [] : [{ option: pick < 0.6 ? 'yes' : 'no', score: 1 }])
/**
 * What a page that says it is live may not know for so long: one that nobody sees reads once in 58.5 seconds (`pace.ts`),
 * then from a copy that is half a minute old, with an answer that takes twenty seconds.
 */
const blindMs = 110_000

export function openRoomPanel(
  around: RoomAround,
  input: {
    readonly page: RoomPage
    readonly wallMs: () => number
    readonly device: RoomDevice
    readonly me: Member
    readonly client: string
    readonly onRelay: boolean
    readonly hidden: boolean
  },
): RoomPanel {
  const { time, list, truth, planted, random } = around
  const { page, device, me, client } = input
  const nowMs = planted.clock?.(page.nowMs, input.wallMs) ?? page.nowMs
  const openClients = device.openClients()
  const bytes = device.bytesFor(page)
  let lastReadMs: number | null = null
  const carrier = list.carrierFor(page, () => {
    lastReadMs = nowMs()
  })
  const line = input.onRelay
    ? (around.relay?.lineFor(page, client, () => list.isIntroduced(client)) ?? null)
    : null
  if (line !== null) list.introduce(page, client, me.personId)
  const relay = line === null ? null : (planted.line?.(line) ?? line)
  const live = createLiveSession({
    sessionKey: roomKey,
    personId: me.personId,
    personName: me.displayName,
    clientId: client,
    carrier: planted.list?.(carrier, list) ?? carrier,
    explain: explainListTrouble,
    device: bytes,
    deviceKey: 'weft',
    nowMs,
    setTimer: (callback, ms) => page.after(ms, callback),
    random,
    peers: around.people,
    hidden: () => input.hidden,
    openClients,
    pages: device.channelFor(page),
    ...(around.notices === null ? {} : { notices: around.notices.for(page) }),
    ...(relay === null ? {} : { relay }),
    onFailure: (failure) => truth.failures.push(failure),
  })
  const kept = openKeptBallots({ device: bytes, deviceKey: 'weft', sessionKey: roomKey })
  let count = 0
  let unsent = 0
  const arrived: LoggedMove[] = []
  const known = new Set<string>()
  const shown = () => {
    const { state } = live.snapshot()
    return planted.shows?.(state, arrived, client) ?? state
  }

  function make(move: Move): boolean {
    if (!mayMake(move, shown(), { personId: me.personId, member: me }, roomCouncil).ok) return false
    const id = live.make(move)
    if (move.kind === 'capture')
      truth.written.set(move.capture.id, { text: move.capture.text, client, atMs: time.nowMs() })
    if (move.kind === 'cast-ballot') truth.ballots.set(id, move)
    if (move.kind === 'commit-ballot') {
      const ballot = kept.all().get(move.commitment)
      if (ballot !== undefined) truth.ballots.set(id, ballot)
      if (ballot !== undefined && planted.opensEarly === true)
        live.make({ kind: 'reveal-ballot', ...ballot, marks: [...ballot.marks] })
    }
    return true
  }

  async function cast(pick: number): Promise<void> {
    const vote = openVote(shown())
    if (vote === undefined || !vote.voters.some((each) => each.personId === me.personId)) return
    const { voteId } = vote
    const marks = marksOf(pick)
    if (vote.way === 'open') {
      make({ kind: 'cast-ballot', voteId, personId: me.personId, marks })
      return
    }
    const salt = Array.from({ length: 4 }, () =>
      Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('')
    const { commitment } = await kept.keep({ voteId, personId: me.personId, marks, salt })
    make({ kind: 'commit-ballot', voteId, personId: me.personId, commitment })
  }

  const openedHere = new Set<string>()
  /** As panels do by themselves: opens what this device has sealed once the vote is over. */
  function openOwn(): void {
    if (kept.all().size === 0) return
    for (const vote of roomVotes(shown())) {
      if (!opens.has(vote.state)) continue
      const opened = new Set(vote.ballots.map((each) => each.voter.personId))
      for (const { voter, commitment } of vote.commitments) {
        const ballot = kept.all().get(commitment)
        if (ballot === undefined || opened.has(voter.personId) || openedHere.has(commitment)) continue
        openedHere.add(commitment)
        make({ kind: 'reveal-ballot', ...ballot, marks: [...ballot.marks] })
      }
    }
  }

  /** As panels do by themselves: takes the role when the holder has been silent for a minute. */
  let waitingFor: string | null = null
  function takeOver(): void {
    const asked = openTakeOver(shown())
    if (asked?.by !== me.personId || waitingFor === asked.askId) return
    waitingFor = asked.askId
    const look = () => {
      const still = openTakeOver(shown())
      waitingFor = null
      if (around.quiet) return
      if (still?.askId !== asked.askId) return
      const waitMs = silentSince(still, live.snapshot().moves) + takeOverWaitMs - nowMs()
      if (waitMs <= 0) make({ kind: 'take-over', askId: still.askId })
      const after = openTakeOver(shown())
      if (after?.askId !== asked.askId) return
      waitingFor = asked.askId
      page.after(Math.max(5000, waitMs), look)
    }
    page.after(takeOverWaitMs, look)
  }

  let lastVotes = live.snapshot().state.voteLog
  let lastAsked = live.snapshot().state.takeOver
  const react = () => {
    const now = live.snapshot()
    if (planted.shows !== undefined)
      for (const each of now.moves) {
        const id = moveId(each)
        if (known.has(id)) continue
        known.add(id)
        arrived.push(each)
      }
    const fell = unsent > 0 && now.unsent === 0
    unsent = now.unsent
    if (fell) {
      const committed = now.moves.every((each) => each.client !== client || list.holds(moveId(each)))
      truth.sayings.push({ client, said: 'that all is saved', committed })
    }
    const { voteLog, takeOver: asked } = now.state
    if (voteLog !== lastVotes) {
      lastVotes = voteLog
      openOwn()
    }
    if (asked !== lastAsked) {
      lastAsked = asked
      takeOver()
    }
  }
  live.subscribe(react)
  kept.subscribe(openOwn)
  void page.measure()

  const end = () => {
    live.stop()
    page.end()
    openClients.close()
  }
  return {
    live,
    line: relay,
    page,
    client,
    me,
    nowMs,
    shown,
    votes: () => planted.votes?.(shown()) ?? roomVotes(shown()),
    make,
    deed(what, pick) {
      count += 1
      if (what === 'cast') {
        void cast(pick)
        return
      }
      const move = moveOf(what, { state: shown(), me, id: `${client}-${count}`, pick })
      if (move !== undefined) make(move)
    },
    comeBack() {
      if (!page.isAwake()) return
      void page.measure()
      live.refresh()
      relay?.comeBack()
    },
    check() {
      const { liveness, moves } = live.snapshot()
      if (!page.isAwake() || liveness.kind !== 'live') return
      if (lastReadMs === null || liveness.lastReadMs > lastReadMs)
        truth.untrue.push(`${client} says it has read what it has not`)
      const old = liveness.noticed !== true && nowMs() - liveness.lastReadMs > 8000
      if (old) return
      const has = new Set(moves.map(moveId))
      const late = list.rows.find(
        (row) =>
          row.session === roomKey &&
          time.nowMs() - row.atMs > blindMs &&
          row.moves.some((each) => !has.has(moveId(each))),
      )
      if (late !== undefined) truth.untrue.push(`${client} says it is live and lacks ${late.key}`)
    },
    close() {
      // Whoever closes a page gives it a moment.
      time.after(50, end)
    },
    crash: end,
  }
}
