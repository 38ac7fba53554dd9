import type { Standing } from './balance.ts'
import type { RotationMode } from './rotation-settings.ts'

interface ModeQuestion {
  readonly mode: RotationMode
  /** Ids of the pool, in the role's order. */
  readonly ids: readonly string[]
  /** For whom each turn so far counted, oldest first. */
  readonly payers: readonly string[]
  /** The council's key and the role: everybody draws the same lots. */
  readonly seed: string
}

/** A number below 2^32 from a text, the same everywhere (FNV-1a, then mixed so that near texts lie far apart). */
function lotOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Who of the pool has had a turn since everybody had one. */
function hadThisRound(ids: readonly string[], payers: readonly string[]): ReadonlySet<string> {
  const pool = new Set(ids)
  const had = new Set<string>()
  for (const each of payers) {
    if (!pool.has(each)) continue
    had.add(each)
    if (had.size === pool.size) had.clear()
  }
  return had
}

/**
 * Who comes first by the council's own rule; undefined for the largest deficit, which `chooseFrom` has itself (a council
 * of volunteers asks by it where nobody comes forward). Going round is a queue: whoever had a turn goes to its end, and
 * who was passed over stays in front. By lot, nobody has a second turn before everybody who can has had one.
 */
export function modeOrder(question: ModeQuestion): ((a: Standing, b: Standing) => number) | undefined {
  const { mode, ids, payers, seed } = question
  if (mode === 'furthest-behind' || mode === 'volunteers') return undefined
  const place = new Map(ids.map((id, index) => [id, index]))
  const placeOf = (id: string) => place.get(id) ?? ids.length
  const last = new Map(payers.map((id, index) => [id, index + 1]))
  const lastOf = (id: string) => last.get(id) ?? 0
  const queue = (a: string, b: string) => lastOf(a) - lastOf(b) || placeOf(a) - placeOf(b)
  if (mode === 'round-robin') return (a, b) => queue(a.personId, b.personId)
  const had = hadThisRound(ids, payers)
  const lots = new Map(ids.map((id) => [id, lotOf(`${seed}|${payers.length}|${id}`)]))
  return ({ personId: a }, { personId: b }) => {
    const rounds = Number(had.has(a)) - Number(had.has(b))
    if (rounds !== 0) return rounds
    // Whoever waits for an absent one to end the round goes by the queue, so that it stays fair meanwhile.
    if (had.has(a)) return queue(a, b)
    return (lots.get(a) ?? 0) - (lots.get(b) ?? 0) || (a < b ? -1 : 1)
  }
}
