import { toBase64 } from 'lib0/buffer'
import { ContentString, createID, decodeUpdate, Item, type ID } from 'yjs'
import type { NoteEdit } from '#src/domain/session/session-state.ts'
import { checkEdit, type CheckedEdit } from './check-edit.ts'
import { createMergedText } from './merged-text.ts'
import { sameCharacters } from './same-characters.ts'
import { writeUpdate, type Range } from './write-update.ts'

/** Base64 of what was put together grows no longer. */
const mostCharacters = 96_000

/** Edits of one client that follow each other, at the place of the first. */
interface Group {
  edit: NoteEdit
  to: number
  /** Characters of what it has in it, as it came. */
  size: number
  /** All that it has in it; one edit alone stays as it came, and so does what waits. */
  readonly parts: CheckedEdit[]
}

function same(one: ID | null, other: ID | null): boolean {
  return one === null || other === null
    ? one === other
    : one.client === other.client && one.clock === other.clock
}

/** Two items of one writer as one, where the second was typed behind the first and nothing stands between them. */
function joined(one: Item, other: Item): Item | null {
  const [before, after] = [one.content, other.content]
  if (!(before instanceof ContentString) || !(after instanceof ContentString)) return null
  const last = createID(one.id.client, one.id.clock + one.length - 1)
  if (!same(other.origin, last) || !same(one.rightOrigin, other.rightOrigin)) return null
  const content = new ContentString(before.str + after.str)
  return new Item(one.id, null, one.origin, null, one.rightOrigin, one.parent, one.parentSub, content)
}

function joinedItems(items: readonly Item[]): readonly Item[] {
  const all: Item[] = []
  for (const each of items) {
    const last = all.at(-1)
    const whole = last === undefined ? null : joined(last, each)
    if (whole === null) all.push(each)
    else all[all.length - 1] = whole
  }
  return all
}

function joinedRanges(ranges: readonly Range[]): readonly Range[] {
  const all: { client: number; clock: number; len: number }[] = []
  for (const each of ranges.toSorted((a, b) => a.client - b.client || a.clock - b.clock)) {
    const last = all.at(-1)
    const touches = last?.client === each.client && each.clock <= last.clock + last.len
    if (last !== undefined && touches) last.len = Math.max(last.len, each.clock + each.len - last.clock)
    else all.push({ ...each })
  }
  return all
}

function updateOf(parts: readonly CheckedEdit[]): string {
  const items = parts.flatMap(({ bytes }) =>
    decodeUpdate(bytes).structs.filter((each) => each instanceof Item),
  )
  const ranges = parts.flatMap(({ deletes }) =>
    deletes.map(({ writer, from, to }) => ({ client: writer, clock: from, len: to - from })),
  )
  return toBase64(writeUpdate(joinedItems(items), joinedRanges(ranges)))
}

/** Which group each writer's characters stand in. */
function createPlaces() {
  const reaches = new Map<number, { to: number; readonly place: number }[]>()
  return {
    note({ inserts: { writer, from, to } }: CheckedEdit, place: number): void {
      if (to === from) return
      const own = reaches.get(writer) ?? []
      reaches.set(writer, own)
      const last = own.at(-1)
      if (last?.place === place) last.to = to
      else own.push({ to, place })
    },
    of: (writer: number, clock: number) =>
      reaches.get(writer)?.find((each) => clock < each.to)?.place ?? Number.POSITIVE_INFINITY,
  }
}

function grouped(edits: readonly NoteEdit[], taken: ReadonlySet<NoteEdit>): readonly Group[] {
  const groups: Group[] = []
  const places = createPlaces()
  const lastOf = new Map<string, number>()

  function goesInto(group: Group, place: number, { edit, inserts, beside, deletes }: CheckedEdit): boolean {
    const first = group.edit
    const madeAlike =
      first.by === edit.by && first.byName === edit.byName && first.afterClose === edit.afterClose
    const goesOn = inserts.to === inserts.from || group.to === 0 || inserts.from === group.to
    return (
      madeAlike &&
      goesOn &&
      first.lamport <= edit.lamport &&
      group.size + edit.update.length <= mostCharacters &&
      beside.every(({ client, clock }) => places.of(client, clock) <= place) &&
      deletes.every(({ writer, to }) => isOwn(writer, to, inserts) || places.of(writer, to - 1) <= place)
    )
  }

  for (const edit of edits) {
    const checked = taken.has(edit) ? checkEdit(edit) : null
    if (checked === null) {
      groups.push({ edit, to: 0, size: 0, parts: [] })
      continue
    }
    const { inserts } = checked
    const place = lastOf.get(clientOf(edit)) ?? -1
    const group = groups[place]
    if (group !== undefined && goesInto(group, place, checked)) {
      const since = group.edit.since ?? group.edit.lamport
      group.edit = { ...group.edit, id: edit.id, lamport: edit.lamport, since }
      group.to = inserts.to > inserts.from ? inserts.to : group.to
      group.size += edit.update.length
      group.parts.push(checked)
      places.note(checked, place)
    } else {
      const size = edit.update.length
      const next = groups.push({ edit, to: inserts.to, size, parts: [checked] }) - 1
      lastOf.set(clientOf(edit), next)
      places.note(checked, next)
    }
  }
  return groups
}

/**
 * The edits of one text with those of each client put together, as far as none of them stands beside what only came
 * between. Each is still an update of its own maker's characters alone, by which it is checked, and the same text comes of
 * them. What waits stays as it came. What was refused goes: it could come to count beside what is less exact about when
 * each character was made.
 */
export function putTogether(edits: readonly NoteEdit[]): readonly NoteEdit[] {
  if (edits.length < 2) return edits
  const [before, after] = [createMergedText(), createMergedText()]
  before.take(edits)
  const taken = new Set(before.taken())
  const open = new Set(before.open())
  const less = grouped(
    edits.filter((each) => taken.has(each) || open.has(each)),
    taken,
  ).map(({ edit, parts }) => (parts.length < 2 ? edit : { ...edit, update: updateOf(parts) }))
  after.take(less)
  // Whatever else it may be: nothing that people typed is put together into another text.
  const isSame = sameCharacters(before.doc(), after.doc()) && after.refused() === 0
  before.doc().destroy()
  after.doc().destroy()
  return isSame ? less : edits
}

function isOwn(writer: number, to: number, inserts: CheckedEdit['inserts']): boolean {
  return writer === inserts.writer && to <= inserts.to
}

function clientOf({ id }: NoteEdit): string {
  return id.slice(0, id.lastIndexOf('/'))
}
