import type { TextStep } from '#src/live/notes/note-field.ts'

export interface TypedChange {
  readonly at: number
  readonly removed: number
  readonly inserted: string
}

function splitsPair(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/**
 * What was done in a field that showed `before` and shows `after` with the caret at `caret`: the caret tells which of
 * several equal letters were typed. Null where nothing was. Characters of two units stay whole.
 */
export function typedChange(before: string, after: string, caret: number): TypedChange | null {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  // What stands behind the caret was there before, unless the field was changed by something else than typing.
  let tail = after.length - caret
  if (tail < 0 || tail > before.length || !before.endsWith(after.slice(caret))) {
    tail = 0
    while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  }
  let at = 0
  const room = most - tail
  while (at < room && before[at] === after[at]) at += 1
  if (at > 0 && (splitsPair(before, at) || splitsPair(after, at))) at -= 1
  if (splitsPair(before, before.length - tail) || splitsPair(after, after.length - tail)) tail -= 1
  return {
    at,
    removed: before.length - tail - at,
    inserted: after.slice(at, after.length - tail),
  }
}

/** Where a caret stands after others' steps: behind the character that it stood behind. */
export function caretAfter(caret: number, steps: readonly TextStep[]): number {
  let [at, moved] = [0, caret]
  for (const each of steps) {
    if ('keep' in each) at += each.keep
    else if ('insert' in each) {
      if (at < moved) moved += each.insert.length
      at += each.insert.length
    } else if (at < moved) moved = Math.max(at, moved - each.remove)
  }
  return moved
}

/** Where the last of some steps ends: there the caret stands after an undo. */
export function endOfSteps(steps: readonly TextStep[]): number {
  let [at, end] = [0, 0]
  for (const each of steps) {
    if ('keep' in each) at += each.keep
    else {
      if ('insert' in each) at += each.insert.length
      end = at
    }
  }
  return end
}
