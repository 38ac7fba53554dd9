import * as v from 'valibot'
import { id } from './move-fields.ts'
import { phases, type VoteEntry } from './session-state.ts'
import { marksSchema, openVoteSchema, voterSchema, type VoteMove } from './vote-moves.ts'

/**
 * The moves of votes as a checkpoint holds them. Fifty people vote fifty times: each move by itself would say again who
 * voted, on which page and who might have. So each such thing is said once, and a move is a place in every column.
 */

/** Only grows, at its end: a place in it is what stands in a checkpoint. */
const kinds = [
  'open-vote',
  'cast-ballot',
  'commit-ballot',
  'reveal-ballot',
  'close-vote',
  'settle-vote',
  'cancel-vote',
  // A ballot that was opened and found right, without its salt.
  'opened-ballot',
] as const satisfies readonly (VoteMove['kind'] | 'opened-ballot')[]

function isWithoutSalt(move: VoteMove): boolean {
  return move.kind === 'reveal-ballot' && move.salt === ''
}

/** A commitment that is left out, because what opened it says it again, is the empty text. */
type Written = Omit<VoteEntry, 'move'> & {
  readonly move: VoteMove
}

const hexDigits = { commitment: 64, salt: 32 } as const
const mostCounted = 1_000
const text = v.string()
const whole = v.pipe(v.number(), v.safeInteger())
const place = v.pipe(whole, v.minValue(0))
function arePlaces(values: readonly unknown[]): boolean {
  for (const each of values)
    if (typeof each !== 'number' || !Number.isSafeInteger(each) || each < 0) return false
  return true
}

/** Tens of thousands of numbers: looked at in one go, and as strictly as one by one. */
const places = v.custom<number[]>((each) => Array.isArray(each) && arePlaces(each))
const wholesOrNone = v.custom<(number | null)[]>(
  (each) => Array.isArray(each) && each.every((one) => one === null || Number.isSafeInteger(one)),
)
const hex = (digits: number) => v.pipe(text, v.regex(new RegExp(`^(?:[0-9a-f]{${digits}})*$`)))

export const writtenVotesSchema = v.strictObject({
  /** Client, person and name of whoever made it. */
  pages: v.array(v.tuple([text, text, text])),
  names: v.array(id),
  voters: v.array(v.array(voterSchema)),
  marks: v.array(marksSchema),
  opened: v.array(v.object({ ...openVoteSchema.entries, kind: v.optional(v.never()), voters: place })),
  /** Of each that closes or settles: moves by their ids, or so many of this log from a place on. */
  counted: v.array(v.array(v.union([id, v.tuple([place, place])]))),
  commitments: hex(hexDigits.commitment),
  salts: hex(hexDigits.salt),
  /** Whether times count from the move before; otherwise each stands for itself. */
  steps: v.boolean(),
  page: places,
  /** More than the last one of the page; null where the page's client is the whole id. */
  seq: wholesOrNone,
  at: v.custom<number[]>((each) => Array.isArray(each) && each.every(Number.isFinite)),
  /** Its phase, and whether it took. */
  how: places,
  kind: places,
  vote: places,
  /** 0 for whoever made it, else one more than a place among the names. */
  person: places,
  /** Which marks; whether it has a commitment. */
  what: places,
})
type WrittenVotes = v.InferOutput<typeof writtenVotesSchema>

/** Each value once, known by its text. */
function onceEach<Value>(values: Value[], textOf: (value: Value) => string): (value: Value) => number {
  const places = new Map<string, number>()
  return (value) => {
    const key = textOf(value)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, values.length)
    return values.push(value) - 1
  }
}

function idParts(moveId: string): { readonly client: string; readonly seq: number | null } {
  const at = moveId.lastIndexOf('/')
  const client = moveId.slice(0, at)
  const seq = Number(moveId.slice(at + 1))
  const whole = at > 0 && Number.isSafeInteger(seq) && `${client}/${seq}` === moveId
  return whole ? { client, seq } : { client: moveId, seq: null }
}

/** Moves of this log by where they stand. */
function placesOf(
  counted: readonly string[],
  places: ReadonlyMap<string, number>,
): (string | [number, number])[] {
  const said: (string | [number, number])[] = []
  for (const each of counted) {
    const at = places.get(each)
    const last = said.at(-1)
    if (at === undefined) said.push(each)
    else if (Array.isArray(last) && last[0] + last[1] === at) last[1] += 1
    else said.push([at, 1])
  }
  return said
}

export function writeVotes(log: readonly Written[]): WrittenVotes {
  const out: WrittenVotes = {
    ...{ pages: [], names: [], voters: [], marks: [], opened: [], counted: [], commitments: '', salts: '' },
    steps: log.every(({ atMs }) => Number.isSafeInteger(atMs)),
    ...{ page: [], seq: [], at: [], how: [], kind: [], vote: [], person: [], what: [] },
  }
  const page = onceEach(out.pages, JSON.stringify)
  const name = onceEach(out.names, (each) => each)
  const voters = onceEach(out.voters, JSON.stringify)
  const marks = onceEach(out.marks, JSON.stringify)
  const places = new Map<string, number>()
  for (const [at, each] of log.entries()) if (!places.has(each.id)) places.set(each.id, at)
  const lastSeq = new Map<number, number>()
  const salts: string[] = []
  const commitments: string[] = []
  let before = 0
  for (const { id: moveId, by, byName, atMs, move, phase, took } of log) {
    const { client, seq } = idParts(moveId)
    const made = page([client, by, byName])
    out.page.push(made)
    out.seq.push(seq === null ? null : seq - (lastSeq.get(made) ?? 0))
    if (seq !== null) lastSeq.set(made, seq)
    out.at.push(out.steps ? atMs - before : atMs)
    before = atMs
    out.how.push(phases.indexOf(phase) * 2 + (took ? 1 : 0))
    out.kind.push(kinds.indexOf(isWithoutSalt(move) ? 'opened-ballot' : move.kind))
    out.vote.push(name(move.voteId))
    out.person.push('personId' in move && move.personId !== by ? name(move.personId) + 1 : 0)
    out.what.push(
      'marks' in move
        ? marks([...move.marks])
        : move.kind === 'commit-ballot' && move.commitment !== ''
          ? 1
          : 0,
    )
    if (move.kind === 'open-vote') {
      const { kind: _kind, ...rest } = move
      out.opened.push({ ...rest, voters: voters(move.voters) })
    }
    if (move.kind === 'commit-ballot') commitments.push(move.commitment)
    if (move.kind === 'reveal-ballot') salts.push(move.salt)
    if (move.kind === 'close-vote' || move.kind === 'settle-vote')
      out.counted.push(placesOf(move.counted, places))
  }
  return { ...out, commitments: commitments.join(''), salts: salts.join('') }
}

/** Something in a column stands for nothing. */
class NoPlace extends Error {
  override readonly name = 'NoPlace'
}

function at<Value>(values: readonly Value[], index: number | undefined): Value {
  const value = index === undefined ? undefined : values[index]
  if (value === undefined) throw new NoPlace()
  return value
}

/** Every move of the columns; null where they do not belong together. What they hold fits the schema already. */
export function readVotesWritten(from: WrittenVotes): readonly Written[] | null {
  try {
    return entriesOf(from)
  } catch (failure) {
    if (failure instanceof NoPlace) return null
    throw failure
  }
}

function entriesOf(from: WrittenVotes): readonly Written[] {
  const columns = [from.seq, from.at, from.how, from.kind, from.vote, from.person, from.what]
  if (columns.some((each) => each.length !== from.page.length)) throw new NoPlace()
  const ids = idsOf(from)
  const next = { opened: 0, counted: 0, commitment: 0, salt: 0 }
  let before = 0

  const hexOf = (which: 'commitment' | 'salt', all: string) => {
    const start = next[which] * hexDigits[which]
    next[which] += 1
    const found = all.slice(start, start + hexDigits[which])
    if (found === '') throw new NoPlace()
    return found
  }
  const countedNext = () => {
    const said = at(from.counted, next.counted++)
    const many = said.reduce((sum, each) => sum + (Array.isArray(each) ? each[1] : 1), 0)
    if (many > mostCounted) throw new NoPlace()
    return said.flatMap((each) =>
      Array.isArray(each)
        ? Array.from({ length: each[1] }, (_each, index) => at(ids, each[0] + index))
        : [each],
    )
  }
  const moveAt = (index: number, by: string): VoteMove => {
    const kind = at(kinds, from.kind[index])
    const voteId = at(from.names, from.vote[index])
    const person = at(from.person, index)
    const what = at(from.what, index)
    const personId = person === 0 ? by : at(from.names, person - 1)
    switch (kind) {
      case 'open-vote': {
        const opened = at(from.opened, next.opened++)
        return { ...opened, kind, voteId, voters: at(from.voters, opened.voters) }
      }
      case 'cast-ballot':
        return { kind, voteId, personId, marks: at(from.marks, what) }
      case 'commit-ballot':
        return { kind, voteId, personId, commitment: what === 0 ? '' : hexOf('commitment', from.commitments) }
      case 'reveal-ballot':
        return { kind, voteId, personId, marks: at(from.marks, what), salt: hexOf('salt', from.salts) }
      case 'opened-ballot':
        return { kind: 'reveal-ballot', voteId, personId, marks: at(from.marks, what), salt: '' }
      case 'close-vote':
      case 'settle-vote':
        return { kind, voteId, counted: countedNext() }
      case 'cancel-vote':
        return { kind, voteId }
    }
  }
  return from.page.map((made, index) => {
    const { 1: by, 2: byName } = at(from.pages, made)
    const atMs = at(from.at, index) + (from.steps ? before : 0)
    before = atMs
    const how = at(from.how, index)
    const phase = at(phases, how >> 1)
    return { id: at(ids, index), by, byName, atMs, move: moveAt(index, by), phase, took: (how & 1) === 1 }
  })
}

function idsOf({ page, pages, seq }: WrittenVotes): readonly string[] {
  const lastSeq = pages.map(() => 0)
  return page.map((made, index) => {
    const { 0: client } = at(pages, made)
    const more = seq[index]
    if (more === null || more === undefined) return client
    const own = at(lastSeq, made) + more
    lastSeq[made] = own
    return `${client}/${own}`
  })
}
