import * as v from 'valibot'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { readMoves } from '#src/domain/session/read-moves.ts'
import type { PageChannel } from './page-channel.ts'

/** Raised when the words change so that an older page would take them wrongly. */
const version = 1
/** A word holds no more moves than this; more go in several words. */
const movesInAWord = 500
const clientsInAWord = 10_000

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(600))
const head = { weft: v.literal(version), session: id, from: id }
const wordSchema = v.variant('kind', [
  v.object({
    ...head,
    kind: v.literal('moves'),
    moves: v.pipe(v.array(v.unknown()), v.maxLength(movesInAWord)),
  }),
  v.object({
    ...head,
    kind: v.literal('ask'),
    /** Of each client, up to which number the asking page has all. */
    have: v.pipe(v.array(v.tuple([id, v.number()])), v.maxLength(clientsInAWord)),
  }),
])
type Said =
  | { readonly kind: 'moves'; readonly moves: readonly LoggedMove[] }
  | { readonly kind: 'ask'; readonly have: readonly (readonly [string, number])[] }

/** Carries a person's moves between their own pages on one device (RULES.md, FRAMES). */
export interface FramesCarrier {
  tell(moves: readonly LoggedMove[]): void
  /** Asks the other pages for what they know of this person's moves and this page does not. */
  ask(): void
  /** Words and moves that were heard and not taken. */
  refused(): number
  close(): void
}

/** Of each client, up to which number the log has all its moves. */
function completeUpTo(moves: readonly LoggedMove[]): Map<string, number> {
  const upTo = new Map<string, number>()
  for (const { client, seq } of [...moves].sort((one, other) => one.seq - other.seq))
    if (seq === (upTo.get(client) ?? 0) + 1) upTo.set(client, seq)
  return upTo
}

/** Nothing it does throws: a channel that fails costs speed alone, and is told to `onFailure`. */
export function createFramesCarrier(input: {
  readonly channel: PageChannel
  readonly sessionKey: string
  readonly clientId: string
  readonly personId: string
  /** The person's moves that this page knows, whichever page made them. */
  readonly ownMoves: () => readonly LoggedMove[]
  readonly onMoves: (moves: readonly LoggedMove[]) => void
  readonly onFailure?: ((failure: unknown) => void) | undefined
}): FramesCarrier {
  const { channel, sessionKey, clientId, personId } = input
  let refused = 0

  function say(said: Said): void {
    try {
      channel.tell({ weft: version, session: sessionKey, from: clientId, ...said })
    } catch (failure) {
      input.onFailure?.(failure)
    }
  }

  function tell(moves: readonly LoggedMove[]): void {
    for (let from = 0; from < moves.length; from += movesInAWord)
      say({ kind: 'moves', moves: moves.slice(from, from + movesInAWord) })
  }

  function hear(word: unknown): void {
    const read = v.safeParse(wordSchema, word)
    if (!read.success || read.output.session !== sessionKey || read.output.from === clientId) {
      refused += 1
      return
    }
    const heard = read.output
    if (heard.kind === 'ask') {
      const have = new Map(heard.have)
      tell(input.ownMoves().filter((each) => each.seq > (have.get(each.client) ?? 0)))
      return
    }
    const { moves, unreadable } = readMoves(heard.moves)
    // Who made the moves of others only the list can say; and nobody but this page numbers its own.
    const taken = moves.filter((each) => each.by === personId && each.client !== clientId)
    refused += unreadable + moves.length - taken.length
    if (taken.length > 0) input.onMoves(taken)
  }

  const stop = channel.listen(hear)
  return {
    tell,
    ask: () => say({ kind: 'ask', have: [...completeUpTo(input.ownMoves())] }),
    refused: () => refused,
    close() {
      stop()
      channel.close()
    },
  }
}
