import type { SessionState } from '#src/domain/session/session-state.ts'
import type { Wrong } from './wrong.ts'

/** A row that brings items into a session's log. */
export interface CarryRow {
  readonly key: string
  /** JSON of its moves. */
  readonly moves: string
  /** Whose log it was in, from first to last. */
  readonly sessions: readonly string[]
}

export interface Carried {
  readonly rows: readonly CarryRow[]
  /** Where it may have been, in the order of the calendar. */
  readonly inOrder: readonly string[]
  readonly to: string
  /** What was left, and how many sessions it has come from then. */
  readonly items: readonly { readonly id: string; readonly times: number }[]
  /** Title of what nobody wanted any more. */
  readonly dropped: string
  /** The session that came next, as it is seen. */
  readonly seen: Pick<SessionState, 'items'>
}

/**
 * E4 of carrying over: what was left stands in the session that came next, whole, once and with its count, and nowhere
 * else; it never went back to an earlier one. What was dropped is in no row.
 */
export function carriedOnce({ rows, inOrder, to, items, dropped, seen }: Carried): readonly Wrong[] {
  const found: Wrong[] = []
  const say = (harm: Wrong['harm'], what: string) => found.push({ invariant: 'E4', harm, what })
  for (const { id, times } of items) {
    const bringing = rows.filter((each) => bringsItem(each, id))
    if (bringing.length > 1) say('doubled', `${id} is carried ${bringing.length} times`)
    if (bringing.length === 0) say('lost', `${id} is not carried`)
    for (const item of seen.items.filter((each) => each.id === id))
      if (item.carriedTimes !== times) say('overwritten', `${id} counts ${item.carriedTimes}`)
  }
  for (const { key, moves, sessions } of rows) {
    if (sessions.at(-1) !== to) say('lost', `${key} went to ${sessions.at(-1)}`)
    if (moves.includes(dropped)) say('doubled', `${dropped} is in ${key}`)
    const places = sessions.map((each) => inOrder.indexOf(each))
    if (places.some((each, index) => each < (places[index - 1] ?? each)))
      say('overwritten', `${key} went back`)
  }
  return found
}

/** Items alone: a parked one goes along inside of its topic. */
function bringsItem({ moves }: CarryRow, id: string): boolean {
  const parsed: unknown = JSON.parse(moves)
  if (!Array.isArray(parsed)) return false
  return parsed.some(
    (each: { move?: { kind?: unknown; items?: { id?: unknown }[] } }) =>
      each.move?.kind === 'carry-items' && each.move.items?.some((item) => item.id === id) === true,
  )
}

export interface ExpectedTopic {
  readonly title: string
  /** Whose it is. */
  readonly by: string
  readonly answer: 'open' | 'park' | 'decline'
}

/** E4 of topics: each stands in the session that came next once, as its proposer's, with its answer; no other does. */
export function topicsOnce(topics: {
  readonly seen: Pick<SessionState, 'proposals'>
  readonly expected: readonly ExpectedTopic[]
}): readonly Wrong[] {
  const found: Wrong[] = []
  const say = (harm: Wrong['harm'], what: string) => found.push({ invariant: 'E4', harm, what })
  const { proposals } = topics.seen
  for (const { title, by, answer } of topics.expected) {
    const same = proposals.filter((each) => each.title === title)
    const [first] = same
    if (first === undefined) say('lost', `${title} is no topic`)
    if (same.length > 1) say('doubled', `${title} is proposed ${same.length} times`)
    if (first !== undefined && first.by !== by) say('overwritten', `${title} is ${first.by}’s`)
    if (first !== undefined && first.answer !== answer) say('overwritten', `${title}: ${first.answer}`)
  }
  for (const { title } of proposals)
    if (!topics.expected.some((each) => each.title === title)) say('doubled', `${title} is back`)
  return found
}
