import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import { createFramesCarrier } from './frames-carrier.ts'
import { createHeardMoves, type HeardMoves } from './heard-moves.ts'
import type { LiveSessionInput } from './live-session-input.ts'

/** What travels beside the list: told to other pages, and heard from them before the list has it. */
export interface ToldMoves extends Pick<HeardMoves, 'has' | 'landed'> {
  tell(moves: readonly LoggedMove[]): void
  /** Asks for what this page lacks. */
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
    'pages' | 'openClients' | 'nowMs' | 'sessionKey' | 'clientId' | 'personId' | 'onFailure'
  >
  /** The person's moves that this page knows, whichever page made them. */
  readonly ownMoves: () => readonly LoggedMove[]
  /** The list holds it, or it waits to be sent from here. */
  readonly isKnown: (id: string) => boolean
  readonly show: (moves: readonly LoggedMove[]) => void
}): ToldMoves {
  const { nowMs, pages, openClients } = from.input
  const heard = createHeardMoves(openClients)

  /** Another page of this person has made them: shown at once, and its to send. */
  function hear(moves: readonly LoggedMove[]): void {
    heard.add(
      moves.filter((each) => !from.isKnown(moveId(each))),
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
          ownMoves: from.ownMoves,
          onMoves: hear,
        })

  return {
    has: heard.has,
    landed: heard.landed,
    takeAbandoned: () => heard.takeAbandoned(nowMs()),
    tell: (moves) => frames?.tell(moves),
    ask: () => frames?.ask(),
    refused: () => frames?.refused() ?? 0,
    close: () => frames?.close(),
  }
}
