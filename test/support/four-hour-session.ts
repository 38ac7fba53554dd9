import { commitmentOf } from '#src/domain/session/ballot-commitment.ts'
import type { LoggedMove, Move } from '#src/domain/session/move.ts'
import { seededRandom } from './seeded-random.ts'

/** Somebody types into the notes of an item: `remove` characters before the place, then `insert`. */
export interface Typed {
  readonly kind: 'typed'
  readonly client: string
  readonly by: string
  readonly byName: string
  readonly atMs: number
  readonly itemId: string
  /** Paragraph of the item, of this person; a paragraph ends after some 240 characters. */
  readonly paragraph: string
  readonly insert: string
  readonly remove: number
  /** The paragraph as it reads after it. */
  readonly text: string
  /** The move that wrote it before; null for a new paragraph. */
  readonly seen: string | null
}

/** What travels and is never kept: where somebody looks or has the cursor, and asking for the time. */
export interface Passing {
  readonly kind: 'presence' | 'clock'
  readonly client: string
  readonly atMs: number
  readonly itemId: string
  readonly place: number
}

export type SessionOp = { readonly kind: 'move'; readonly logged: LoggedMove } | Passing

const hourMs = 3_600_000
const startMs = Date.UTC(2026, 10, 23, 9)
const itemCount = 12

const words =
  'line stable since Tuesday supplier agreed the second batch needs another week and finance wants to see figures before we sign department of operations asks for help with onboarding risk stays open until audit is through customer was told today plan moves by two days nobody objects budget holds'.split(
    ' ',
  )

/** Paragraphs as blocks of notes, each written over as it grows. */
function typedAsBlock({ itemId, paragraph, text, seen }: Typed): Move {
  return { kind: 'write-notes', itemId, blockId: paragraph, text, seen }
}

/**
 * Four hours of a council of fifty, the same for the same seed: 180,000 ops in the order in which they are made, spread
 * evenly over the time. Of a hundred ops about 62 say where somebody looks or has the cursor and 5 ask for the time (none
 * of them is ever a move); 26 are typing in the notes (bursts of 1 to 7 characters, one in eight takes some away; 8
 * people write most of it); 3 speak (ask for the floor, get it, give it back); and the rest, about 3, are ballots (48
 * votes, a third of them hidden; a fifth of the people vote twice), captures (240, each changed four times, some removed
 * and put back), attendance, lines of departments, proposals, extensions, pauses and the way through twelve items.
 * Everybody sees everything at once: each move has the next Lamport number. `noteMove` says how typing travels.
 */
export function* fourHourSession(
  given: {
    readonly seed?: number
    readonly ops?: number
    readonly people?: number
    readonly noteMove?: (typed: Typed) => Move
  } = {},
): Generator<SessionOp> {
  const { seed = 1, ops = 180_000, people = 50, noteMove = typedAsBlock } = given
  const random = seededRandom(seed)
  const below = (most: number) => Math.floor(random() * most)
  const some = (count: number) =>
    Array.from({ length: count }, () => words[below(words.length)] ?? '').join(' ')
  const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join('')
  const guid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
  const crowd = Array.from({ length: people }, (_each, index) => ({
    by: guid(),
    byName: `${words[index % words.length] ?? ''} Member ${index + 1}`,
    client: guid().slice(0, 13),
    seq: 0,
  }))
  const someone = () => crowd[below(people)] ?? crowd[0]
  const votesPlanned = 48
  const capturesPlanned = 240
  const items = Array.from({ length: itemCount }, (_each, index) => ({
    id: `item-${index}`,
    title: `Item ${index + 1}: ${some(4)}`,
    kind: 'discuss' as const,
    minutes: 20,
    lead: { kind: 'everyone' as const },
    purpose: some(10),
  }))
  let lamport = 0
  let made = 0
  const nowMs = () => startMs + Math.floor((made / ops) * 4 * hourMs)

  type Person = (typeof crowd)[number]
  function by(person: Person | undefined, move: Move): SessionOp {
    if (person === undefined) throw new Error('Nobody is there.')
    lamport += 1
    person.seq += 1
    made += 1
    const { client, seq, byName } = person
    return { kind: 'move', logged: { client, seq, lamport, atMs: nowMs(), by: person.by, byName, move } }
  }

  const [chair, secretary] = crowd
  const voters = crowd.map((each) => ({ personId: each.by, name: each.byName, standsInFor: [] }))
  yield by(chair, {
    kind: 'plan-agenda',
    templateId: null,
    title: 'Council of all departments',
    plannedMinutes: 240,
    plannedStartMs: startMs,
    items,
  })
  for (const each of crowd)
    yield by(each, { kind: 'note-attendance', personId: each.by, name: each.byName, state: 'present' })
  for (let index = 0; index < 10; index += 1)
    for (let times = 0; times < 3; times += 1)
      yield by(crowd[(index * 4 + (times % 2)) % people], {
        kind: 'fill-lines',
        departmentId: `department-${index}`,
        lines: { changed: some(20), uncertain: some(12), helpNeeded: some(8), helpOffered: some(6) },
      })
  for (const [role, person] of [
    ['facilitator', chair],
    ['noteTaker', secretary],
  ] as const)
    yield by(chair, {
      kind: 'assign-role',
      role,
      personId: person?.by ?? '',
      name: person?.byName ?? '',
      why: 'furthest-behind',
      forPersonId: null,
    })
  yield by(chair, { kind: 'start' })

  let current = 0
  let votes = 0
  let voting: { voteId: string; hidden: boolean; left: Person[]; counted: string[] } | null = null
  let sealed: { personId: string; marks: { option: string; score: number }[]; salt: string }[] = []
  let floor: string | null = null
  let asked: Person[] = []
  const captures: { id: string; version: string; person: Person }[] = []
  const paragraphs = new Map<string, { id: string; text: string; seen: string | null }>()

  function* vote(): Generator<SessionOp> {
    if (voting === null) {
      votes += 1
      voting = { voteId: guid(), hidden: votes % 3 === 0, left: [], counted: [] }
      // A fifth of the people votes twice.
      voting.left = [...crowd, ...crowd.filter(() => random() < 0.2)]
      yield by(chair, {
        kind: 'open-vote',
        voteId: voting.voteId,
        itemId: `item-${current}`,
        question: `${some(9)}?`,
        ballot: 'yes-no',
        way: voting.hidden ? 'hidden' : 'open',
        rule: 'majority',
        options: [],
        quorum: 26,
        link: '',
        voters,
      })
      return
    }
    const { voteId } = voting
    const person = voting.left.shift()
    if (person !== undefined) {
      const marks = random() < 0.1 ? [] : [{ option: random() < 0.7 ? 'yes' : 'no', score: 1 }]
      const personId = person.by
      const salt = hex(32)
      const commitment = voting.hidden ? commitmentOf({ voteId, personId, marks, salt }) : ''
      // Only the last of a person's ballots can be opened.
      if (voting.hidden)
        sealed = [...sealed.filter((each) => each.personId !== personId), { personId, marks, salt }]
      const op = by(
        person,
        voting.hidden
          ? { kind: 'commit-ballot', voteId, personId, commitment }
          : { kind: 'cast-ballot', voteId, personId, marks },
      )
      if (op.kind === 'move') voting.counted.push(`${op.logged.client}/${op.logged.seq}`)
      yield op
      return
    }
    yield by(chair, { kind: 'close-vote', voteId, counted: voting.counted })
    const reveals = sealed
    sealed = []
    voting = null
    const opened: string[] = []
    for (const each of reveals) {
      const owner = crowd.find((one) => one.by === each.personId)
      yield by(owner, { kind: 'reveal-ballot', voteId, ...each })
      opened.push(`${owner?.client ?? ''}/${owner?.seq ?? 0}`)
    }
    if (reveals.length > 0) yield by(chair, { kind: 'settle-vote', voteId, counted: opened })
  }

  function speak(): SessionOp {
    const itemId = `item-${current}`
    const next = asked[0]
    if (floor !== null && random() < 0.5) {
      const personId = floor
      floor = null
      return by(chair, { kind: 'leave-floor', itemId, personId, as: 'spoke' })
    }
    if (next !== undefined && floor === null) {
      asked = asked.slice(1)
      floor = next.by
      return by(chair, { kind: 'give-floor', itemId, personId: next.by, name: next.byName, after: null })
    }
    const person = someone() ?? chair
    if (person !== undefined && !asked.includes(person)) asked.push(person)
    return by(person, {
      kind: 'ask-to-speak',
      itemId,
      personId: person?.by ?? '',
      name: person?.byName ?? '',
    })
  }

  function capture(): SessionOp {
    const person = someone()
    const known = captures[below(captures.length)]
    const shared = { itemId: `item-${current}`, text: some(9) }
    if (
      person !== undefined &&
      (known === undefined || random() < 0.2) &&
      captures.length < capturesPlanned
    ) {
      const id = guid()
      const capture =
        random() < 0.6
          ? {
              ...shared,
              kind: 'action' as const,
              id,
              ownerId: person.by,
              ownerName: person.byName,
              due: '2026-12-04',
            }
          : { ...shared, kind: 'decision' as const, id, reason: some(14) }
      const op = by(person, { kind: 'capture', capture, enteredFor: null })
      captures.push({ id, person, version: `${person.client}/${person.seq}` })
      return op
    }
    if (known === undefined) return by(chair, { kind: 'extend-item', itemId: shared.itemId, minutes: 1 })
    const which = random()
    if (which < 0.04) return by(person, { kind: 'remove-capture', captureId: known.id })
    if (which < 0.08) return by(person, { kind: 'restore-capture', captureId: known.id })
    const owner = { ownerId: known.person.by, ownerName: known.person.byName, due: '2026-12-11' }
    const seen = known.version
    const op = by(person, {
      kind: 'change-capture',
      capture: { ...shared, kind: 'action', id: known.id, ...owner },
      seen,
    })
    known.version = `${person?.client ?? ''}/${person?.seq ?? 0}`
    return op
  }

  function type(): SessionOp {
    // The note taker and seven more write most of it.
    const person = (random() < 0.9 ? crowd[1 + below(8)] : someone()) ?? chair
    const itemId = `item-${current}`
    const key = `${person?.by ?? ''}/${itemId}`
    let paragraph = paragraphs.get(key)
    if (paragraph === undefined || paragraph.text.length > 240) {
      paragraph = { id: guid().slice(0, 13), text: '', seen: null }
      paragraphs.set(key, paragraph)
    }
    const remove = random() < 0.125 ? Math.min(paragraph.text.length, 1 + below(12)) : 0
    const insert =
      remove > 0
        ? ''
        : `${(words[below(words.length)] ?? '').slice(0, 1 + below(6))}${random() < 0.3 ? ' ' : ''}`
    const text = paragraph.text.slice(0, paragraph.text.length - remove) + insert
    paragraph.text = text
    const { client = '', by: personId = '', byName = '' } = person ?? {}
    const who = { client, by: personId, byName, atMs: nowMs() }
    const { id, seen } = paragraph
    const typed = { kind: 'typed' as const, ...who, itemId, paragraph: id, insert, remove, text, seen }
    const op = by(person, noteMove(typed))
    paragraph.seen = `${client}/${person?.seq ?? 0}`
    return op
  }

  while (made < ops) {
    const due = Math.min(itemCount - 1, Math.floor((made / ops) * itemCount))
    if (due > current) {
      current = due
      floor = null
      asked = []
      yield by(chair, { kind: 'start-item', itemId: `item-${current}` })
    }
    const votesDue = (made / ops) * votesPlanned > votes
    const which = random()
    if (which < 0.62 || which >= 0.995) {
      const client = someone()?.client ?? ''
      made += 1
      const kind = which < 0.62 ? 'presence' : 'clock'
      yield { kind, client, atMs: nowMs(), itemId: `item-${current}`, place: below(2000) }
    } else if (which < 0.88) yield type()
    else if (which < 0.91) yield speak()
    else if (which < 0.935 && (voting !== null || votesDue)) yield* vote()
    else if (which < 0.942) yield capture()
    else {
      made += 1
      yield {
        kind: 'clock',
        client: someone()?.client ?? '',
        atMs: nowMs(),
        itemId: `item-${current}`,
        place: 0,
      }
    }
  }
}
