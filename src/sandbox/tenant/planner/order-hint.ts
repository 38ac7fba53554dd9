/**
 * Planner's order hints (facts: graph.md section 7; Microsoft's page "Planner order hint format").
 * A client composes `"<previous> <next>!"` and the service answers with a value of its own that sorts between the two
 * by ordinal comparison. Values of the service hold neither space nor `!`, so a composed hint can be told from an
 * echoed one, which is refused.
 */
type Composed = { readonly previous: Place; readonly next: Place }
/** A value of the service, a composed hint that the client never read back, or no neighbour. */
type Place = string | Composed | undefined

// The lowest digit is kept out of last places: nothing sorts between "a" and "a" followed by it.
const lowest = 34
const highest = 126

/** Undefined where the text is not a composed hint: an echo of an answer, or anything else. */
export function parseComposed(hint: string): Composed | undefined {
  if (!hint.endsWith('!')) return undefined
  const inside = hint.slice(0, -1)
  for (let space = inside.indexOf(' '); space !== -1; space = inside.indexOf(' ', space + 1)) {
    const previous = parsePlace(inside.slice(0, space))
    const next = parsePlace(inside.slice(space + 1))
    if (previous.ok && next.ok) return { previous: previous.place, next: next.place }
  }
  return undefined
}

function parsePlace(text: string): { ok: true; place: Place } | { ok: false } {
  if (text === '') return { ok: true, place: undefined }
  if (/^["-~]+$/.test(text)) return { ok: true, place: text }
  const composed = parseComposed(text)
  return composed === undefined ? { ok: false } : { ok: true, place: composed }
}

function valueOf(place: Place): string | undefined {
  if (place === undefined || typeof place === 'string') return place
  return between(valueOf(place.previous), valueOf(place.next))
}

/** A value that sorts after `low` and before `high`; a missing bound is open. */
export function between(low: string | undefined, high: string | undefined): string {
  let made = ''
  let bounded = high !== undefined
  for (let index = 0; index < 256; index += 1) {
    const floor = low !== undefined && index < low.length ? low.charCodeAt(index) : lowest
    const ceiling =
      bounded && high !== undefined && index < high.length ? high.charCodeAt(index) : highest + 1
    const middle = Math.floor((floor + ceiling) / 2)
    if (middle > floor && middle < ceiling) return made + String.fromCharCode(middle)
    made += String.fromCharCode(floor)
    if (floor < ceiling) bounded = false
  }
  return made
}

/**
 * The service's value for a composed hint, distinct from its siblings' values; undefined where the hint breaks the
 * rule or its neighbours stand in the wrong order.
 */
export function resolveHint(hint: string, siblings: Iterable<string>): string | undefined {
  const composed = parseComposed(hint)
  if (composed === undefined) return undefined
  const low = valueOf(composed.previous)
  const high = valueOf(composed.next)
  if (low !== undefined && high !== undefined && low >= high) return undefined
  const taken = [...siblings].sort(ordinal)
  let made = between(low, high)
  while (taken.includes(made)) made = between(made, taken.find((value) => value > made) ?? high)
  return made
}

/** The place of something new that came without a hint: newest first, as Planner shows it. */
export function newestFirstHint(nowMs: number, sequence: number): string {
  const ticks = BigInt(Math.floor(nowMs)) * 10_000n + 621_355_968_000_000_000n + BigInt(sequence % 10_000)
  return `${9_223_372_036_854_775_807n - ticks}P${String.fromCharCode(48 + (sequence % 40))}`
}

export function ordinal(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
