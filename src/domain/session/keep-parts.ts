import type { NoteEdit, SessionState } from './session-state.ts'

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether two parts of a state say the same. */
export function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => equal(each, other[index]))
  if (!isRecord(one) || !isRecord(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equal(one[key], other[key]))
  )
}

function kept<T>(before: T, next: T): T {
  return equal(before, next) ? before : next
}

function keptList<T>(before: readonly T[], next: readonly T[]): readonly T[] {
  if (before === next) return before
  if (before.length === 0 && next.length > 0) return next
  // What was not folded again is the same at the beginning, and need not be searched.
  let first = 0
  while (first < next.length && before[first] === next[first]) first += 1
  const rest = before.slice(first)
  const list = next.map((each, index) => {
    if (index < first) return each
    const same = equal(before[index], each) ? before[index] : rest.find((one) => equal(one, each))
    return same ?? each
  })
  const unchanged = list.length === before.length && list.every((each, index) => each === before[index])
  return unchanged ? before : list
}

/** Edits of notes are known again by their ids: there may be thousands, and one that comes late moves all after it. */
function keptEdits(
  before: SessionState['noteEdits'],
  next: SessionState['noteEdits'],
): SessionState['noteEdits'] {
  const lists = Object.entries(next).map(([itemId, edits]): [string, readonly NoteEdit[]] => {
    const known = (Object.hasOwn(before, itemId) ? before[itemId] : undefined) ?? []
    if (known === edits) return [itemId, known]
    const byId = new Map(known.map((each) => [each.id, each]))
    const list = edits.map((each) => kept(byId.get(each.id) ?? each, each))
    const unchanged = list.length === known.length && list.every((each, index) => each === known[index])
    return [itemId, unchanged ? known : list]
  })
  const same = lists.length === Object.keys(before).length && lists.every(([id, list]) => before[id] === list)
  return same ? before : Object.fromEntries(lists)
}

/**
 * `next` with what it has in common with `before` as the same objects: a log that was folded again, because something
 * earlier arrived late, then changes on the screen only what really changed.
 */
export function keepParts(before: SessionState, next: SessionState): SessionState {
  return {
    ...next,
    items: keptList(before.items, next.items),
    removedItems: keptList(before.removedItems, next.removedItems),
    progress: kept(before.progress, next.progress),
    proposals: keptList(before.proposals, next.proposals),
    preReads: keptList(before.preReads, next.preReads),
    lines: kept(before.lines, next.lines),
    earlierLines: keptList(before.earlierLines, next.earlierLines),
    asksTakenUp: kept(before.asksTakenUp, next.asksTakenUp),
    attendance: keptList(before.attendance, next.attendance),
    roles: kept(before.roles, next.roles),
    speaking: kept(before.speaking, next.speaking),
    takeOver: kept(before.takeOver, next.takeOver),
    notes: keptList(before.notes, next.notes),
    noteEdits: keptEdits(before.noteEdits, next.noteEdits),
    captured: keptList(before.captured, next.captured),
    artefacts: kept(before.artefacts, next.artefacts),
    leftDecisions: kept(before.leftDecisions, next.leftDecisions),
    voteLog: keptList(before.voteLog, next.voteLog),
    carriedFrom: kept(before.carriedFrom, next.carriedFrom),
  }
}
