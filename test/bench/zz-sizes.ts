import { deflateSync, strToU8 } from 'fflate'
import { following, type Checkpoint } from '#src/domain/session/checkpoint.ts'
import { writeState, readState } from '#src/domain/session/written-state.ts'
import { coversList } from '#src/domain/session/covers.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { fourHourSession } from '../support/four-hour-session.ts'
const moves: LoggedMove[] = []
for (const op of fourHourSession({})) if (op.kind === 'move') moves.push(op.logged)
console.log('moves', moves.length, 'json', JSON.stringify(moves).length)
const kinds = new Map<string, number>()
for (const m of moves) kinds.set(m.move.kind, (kinds.get(m.move.kind) ?? 0) + 1)
console.log(kinds)
const d = (s: string) => deflateSync(strToU8(s)).byteLength
let cp: Checkpoint | null = null
const t0 = performance.now()
for (let i = 0; i < moves.length; i += 1500) {
  cp = following(cp, moves.slice(i, i + 1500))
}
console.log('fold ms', performance.now() - t0)
const t1 = performance.now()
const text = writeState(cp!.state)!
const t2 = performance.now()
readState(text)
const t3 = performance.now()
console.log(
  'write',
  t2 - t1,
  'read',
  t3 - t2,
  'text',
  text.length,
  'deflated',
  d(text),
  'covers',
  JSON.stringify(coversList(cp!.covers)).length,
)
const parsed = JSON.parse(text) as Record<string, unknown>
for (const [k, v] of Object.entries(parsed)) {
  const s = JSON.stringify(v)
  if (s.length > 2000) console.log(' ', k, s.length, d(s))
}
for (const n of [480, 750, 1500, 2000, 3500]) {
  const tail = moves.slice(-n)
  const s = JSON.stringify(tail)
  console.log('tail', n, s.length, d(s), (d(s) / n).toFixed(1))
}
import { sha256 } from '#src/domain/session/sha256.ts'
import * as v from 'valibot'
import { writtenStateSchema } from '#src/domain/session/state-schema.ts'
import { writeVotes, readVotesWritten } from '#src/domain/session/written-votes.ts'
import { foldFrom } from '#src/domain/session/checkpoint.ts'
const time = (name: string, f: () => unknown) => {
  const all: number[] = []
  for (let i = 0; i < 12; i++) {
    const t = performance.now()
    f()
    all.push(performance.now() - t)
  }
  console.log(name, all.map((x) => x.toFixed(1)).join(' '))
}
const bytes = new TextEncoder().encode(text)
time('sha', () => sha256(bytes))
time('json', () => JSON.parse(text))
time('valibot', () => v.safeParse(writtenStateSchema, parsed))
time('readVotes', () => readVotesWritten(writeVotes(cp!.state.voteLog)))
time('readState', () => readState(text))
time('writeState', () => writeState(cp!.state))
for (const [k, e] of Object.entries(writtenStateSchema.entries)) {
  const t = performance.now()
  v.safeParse(e as v.GenericSchema, parsed[k])
  const d = performance.now() - t
  if (d > 0.3) console.log(' valibot', k, d.toFixed(1))
}
time('fold 1000', () =>
  foldFrom(
    cp,
    moves.slice(-1000).map((m) => ({ ...m, seq: m.seq + 100000, lamport: m.lamport + 100000 })),
  ),
)
