import * as to from 'lib0/encoding'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { valuePacker } from './pack-value.ts'
import { clientMark, type RunPeople } from './run-people.ts'
import { runVersion, timeBase, type Run, type Signer } from './run.ts'

/** A run as bytes, and what its short marks stand for: that is signed with it. */
export interface PackedRun {
  readonly body: Uint8Array
  readonly marked: readonly string[]
}

/** First byte: the version above, how times and the number of moves are written below. */
export const oneMove = 1
export const brokenTimes = 2

/**
 * Packs moves of `signer` whose numbers follow each other, at least one. Who made them is not in the bytes: the roster
 * says it. Layout: version and marks, the client's short mark, first number, how many (where not one), then for each move
 * its Lamport number, its time, what was done.
 */
export function packRun(sessionKey: string, signer: Signer, run: Run, people: RunPeople): PackedRun {
  const out = to.createEncoder()
  const values = valuePacker(out, signer, people)
  const [first] = run
  if (first === undefined) throw new RangeError('A run has at least one move.')
  const broken = run.some((each) => !Number.isSafeInteger(each.atMs))
  to.writeUint8(out, (runVersion << 4) | (run.length === 1 ? oneMove : 0) | (broken ? brokenTimes : 0))
  const mark = clientMark(signer.client)
  to.writeUint8(out, mark & 0xff)
  to.writeUint16(out, mark >>> 8)
  to.writeVarUint(out, first.seq)
  if (run.length !== 1) to.writeVarUint(out, run.length)
  let before: Pick<LoggedMove, 'lamport' | 'atMs'> = { lamport: first.seq, atMs: timeBase(sessionKey) }
  for (const each of run) {
    to.writeVarInt(out, each.lamport - before.lamport)
    if (broken) to.writeFloat64(out, each.atMs)
    else to.writeVarInt(out, each.atMs - before.atMs)
    values.pack(each.move)
    before = each
  }
  return { body: to.toUint8Array(out), marked: values.marked }
}
