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
  readonly itemIds: readonly string[]
}

/**
 * E4 of carrying over: what was left stands in the session that came next, whole and once, and nowhere else; it never
 * went back to an earlier one.
 */
export function carriedOnce({ rows, inOrder, to, itemIds }: Carried): readonly Wrong[] {
  const found: Wrong[] = []
  const say = (harm: Wrong['harm'], what: string) => found.push({ invariant: 'E4', harm, what })
  for (const id of itemIds) {
    const bringing = rows.filter((each) => each.moves.includes(`"id":"${id}"`))
    if (bringing.length > 1) say('doubled', `${id} is carried ${bringing.length} times`)
    if (bringing.length === 0) say('lost', `${id} is not carried`)
    for (const { sessions } of bringing) {
      if (sessions.at(-1) !== to) say('lost', `${id} went to ${sessions.at(-1)}`)
    }
  }
  for (const { key, sessions } of rows) {
    const places = sessions.map((each) => inOrder.indexOf(each))
    if (places.some((each, index) => each < (places[index - 1] ?? each)))
      say('overwritten', `${key} went back`)
  }
  return found
}
