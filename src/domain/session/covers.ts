import * as v from 'valibot'
import { id } from './move-fields.ts'
import type { LoggedMove } from './move.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const mostClients = 5_000
const mostRanges = 100

/** Of each client, which of its moves: ranges of its own count, both ends included. */
export const coversSchema = v.pipe(
  v.array(v.tuple([id, v.pipe(v.array(v.tuple([count, count])), v.minLength(1), v.maxLength(mostRanges))])),
  v.maxLength(mostClients),
)
type Ranges = readonly (readonly [number, number])[]
/** By client; clients are text from outside, so it is no plain object. */
export type Covers = ReadonlyMap<string, Ranges>

export const nothingCovered: Covers = new Map()

export function isCovered(covers: Covers, { client, seq }: Pick<LoggedMove, 'client' | 'seq'>): boolean {
  return covers.get(client)?.some(([from, to]) => from <= seq && seq <= to) ?? false
}

/** The same for a move's id, `client/seq`; false for what is no id of a move. */
export function coversId(covers: Covers, moveId: string): boolean {
  const at = moveId.lastIndexOf('/')
  const seq = Number(moveId.slice(at + 1))
  return at > 0 && Number.isSafeInteger(seq) && isCovered(covers, { client: moveId.slice(0, at), seq })
}

/** Up to which count a client's moves are covered without a gap; 0 for none. */
export function coveredUpTo(covers: Covers, client: string): number {
  const first = covers.get(client)?.find(([from]) => from === 1)
  return first?.[1] ?? 0
}

/** `covers` with these moves, each of which goes on where its client's last one ended. */
export function withMoves(covers: Covers, moves: readonly LoggedMove[]): Covers {
  const upTo = new Map<string, number>()
  for (const { client, seq } of moves) upTo.set(client, Math.max(upTo.get(client) ?? 0, seq))
  const all = new Map<string, Ranges>(covers)
  for (const [client, to] of upTo) all.set(client, [[1, Math.max(to, coveredUpTo(covers, client))]])
  return all
}

/** How many moves are in `covers` and not in `before`. */
export function newlyCovered(covers: Covers, before: Covers): number {
  const many = (all: Covers) =>
    [...all.values()].flat().reduce((sum, [from, to]) => sum + Math.max(0, to - from + 1), 0)
  return many(covers) - many(before)
}

/** Whether `covers` has all that `before` has. */
export function coversAll(covers: Covers, before: Covers): boolean {
  return [...before].every(([client, ranges]) =>
    ranges.every(([from, to]) =>
      (covers.get(client) ?? []).some(([first, last]) => first <= from && to <= last),
    ),
  )
}

/** As it is written down: clients in the order of their names, so that equal covers are equal text. */
export function coversList(covers: Covers): v.InferOutput<typeof coversSchema> {
  return [...covers]
    .map(([client, ranges]): [string, [number, number][]] => [client, ranges.map(([a, b]) => [a, b])])
    .sort(([one], [other]) => (one < other ? -1 : 1))
}
