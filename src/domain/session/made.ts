import type { Move, MoveKind } from './move.ts'

/** The move of one kind. */
export type MoveOf<Kind extends MoveKind> = Extract<Move, { kind: Kind }>

/** Who made a move, when (product time), and the move's id. */
export interface Made {
  readonly id: string
  readonly by: string
  readonly byName: string
  readonly atMs: number
}
