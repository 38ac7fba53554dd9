import type { Wrong } from './wrong.ts'

/** A row that brings items into a session's log. */
export interface CarryRow {
  readonly key: string
  readonly session: string
  /** JSON of its moves. */
  readonly moves: string
}

/** E4 of carrying over: what was left stands in the session that came next, whole and once, and nowhere else. */
export function carriedOnce({
  rows,
  to,
  itemIds,
}: {
  readonly rows: readonly CarryRow[]
  readonly to: string
  readonly itemIds: readonly string[]
}): readonly Wrong[] {
  const found: Wrong[] = []
  const say = (harm: Wrong['harm'], what: string) => found.push({ invariant: 'E4', harm, what })
  for (const id of itemIds) {
    const bringing = rows.filter((each) => each.moves.includes(`"id":"${id}"`))
    if (bringing.length > 1) say('doubled', `${id} is carried ${bringing.length} times`)
    if (bringing.length === 0) say('lost', `${id} is not carried`)
    for (const each of bringing) if (each.session !== to) say('lost', `${id} went to ${each.session}`)
  }
  return found
}
