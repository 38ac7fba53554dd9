import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { createFramesCarrier } from './frames-carrier.ts'
import { createHeardMoves, type HeardMoves } from './heard-moves.ts'
import type { LiveSessionInput } from './live-session-input.ts'

/** The page that told a move sends it; only when it has gone, and this long after, another one does. */
const sendersTimeMs = 30_000
/** A page on the relay that cannot reach the list for so long is helped. */
const mostMs = 5 * 60_000
/** Others read the list every few seconds; after this they have what it holds. */
const knownAfterMs = 2 * 60_000

/** What travels beside the list: told to other pages, and heard from them before the list has it. */
export interface ToldMoves extends Pick<HeardMoves, 'has' | 'landed'> {
  tell(moves: readonly LoggedMove[]): void
  /** Asks the person's other pages for what this page lacks. */
  ask(): void
  /** Takes out what nobody sends any more; it is for this page to send. */
  takeAbandoned(): Promise<readonly LoggedMove[]>
  /** Words and moves that were heard and not taken. */
  refused(): number
  close(): void
}

export function createToldMoves(from: {
  readonly input: Pick<
    LiveSessionInput,
    | 'pages'
    | 'relay'
    | 'openClients'
    | 'nowMs'
    | 'random'
    | 'sessionKey'
    | 'clientId'
    | 'personId'
    | 'onFailure'
  >
  readonly moves: () => readonly LoggedMove[]
  /** This page has the move, by whatever way. */
  readonly isKnown: (id: string) => boolean
  /** The list holds it. */
  readonly isInList: (id: string) => boolean
  /** It waits to be sent from here. */
  readonly waits: (id: string) => boolean
  readonly show: (moves: readonly LoggedMove[]) => void
  /** The relay brings moves of somebody whom the list has to introduce. */
  readonly wantsList: () => void
}): ToldMoves {
  const { nowMs, pages, relay, openClients, random, personId, clientId } = from.input
  const ofPages = createHeardMoves({
    isThere: async (client) => (await openClients?.isOpen(client)) === true,
    sendersTimeMs: () => sendersTimeMs,
  })
  const ofRelay = createHeardMoves({
    isThere: (client) => relay?.isThere(client) ?? false,
    // Not everybody who heard it in the same moment.
    sendersTimeMs: () => sendersTimeMs * (1 + random()),
    mostMs,
  })
  const has = (id: string) => ofPages.has(id) || ofRelay.has(id)

  /** Another page has made them: shown at once, and its to send. */
  function hear(heard: HeardMoves, moves: readonly LoggedMove[]): void {
    const isNew = (id: string) => !from.isInList(id) && !from.waits(id) && !has(id)
    heard.add(
      moves.filter((each) => isNew(moveId(each))),
      nowMs(),
    )
    from.show(moves)
  }

  const frames =
    pages === undefined
      ? null
      : createFramesCarrier({
          ...from.input,
          channel: pages,
          // Of this person: whose the moves of others are only the list and the relay's signatures say.
          ownMoves: () => from.moves().filter((each) => each.by === personId),
          onMoves: (moves) => hear(ofPages, moves),
        })

  /** The list holds it, and others may have read it before that. */
  const mayBeUnknown = (move: LoggedMove) =>
    move.client === clientId && (!from.isInList(moveId(move)) || nowMs() - move.atMs < knownAfterMs)

  const detach = relay?.attach({
    hear: (moves) => hear(ofRelay, moves),
    mayBeUnknown: () => from.moves().filter(mayBeUnknown),
    isKnown: from.isKnown,
    isInList: from.isInList,
    wantsList: from.wantsList,
  })

  return {
    has,
    landed: (moves) => [...ofPages.landed(moves), ...ofRelay.landed(moves)],
    async takeAbandoned() {
      const [one, other] = await Promise.all([ofPages.takeAbandoned(nowMs()), ofRelay.takeAbandoned(nowMs())])
      return [...one, ...other]
    },
    tell(moves) {
      frames?.tell(moves)
      relay?.tell(moves)
    },
    ask: () => frames?.ask(),
    refused: () => (frames?.refused() ?? 0) + (relay?.refused() ?? 0),
    close() {
      frames?.close()
      detach?.()
    },
  }
}
