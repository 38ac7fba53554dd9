/** A selection with what a range is stretched over: `anchor` stays, `base` is what was selected before. */
export interface RangeStart {
  readonly anchor: string
  readonly base: ReadonlySet<string>
}

export function toggled(selected: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(selected)
  if (!after.delete(key)) after.add(key)
  return after
}

/** What was selected before and everything from the anchor to `to`, in the order of the lines. */
export function stretched(keys: readonly string[], start: RangeStart, to: string): ReadonlySet<string> {
  const from = keys.indexOf(start.anchor)
  const end = keys.indexOf(to)
  if (from === -1 || end === -1) return new Set([...start.base, to])
  return new Set([...start.base, ...keys.slice(Math.min(from, end), Math.max(from, end) + 1)])
}
