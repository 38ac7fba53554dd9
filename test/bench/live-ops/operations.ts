import type { Move } from '#src/domain/session/move.ts'
import { seededRandom } from '#test/support/seeded-random.ts'

/** What one of the people in the room does next. */
export interface Operation {
  /** Who does it: a place among those who are connected from the beginning. */
  readonly person: number
  readonly move: Move
}

export const itemIds = Array.from({ length: 12 }, (_, index) => `item-${index}`)

/** An identifier as directories and `crypto.randomUUID` make them, the same for the same seed. */
function guid(random: () => number): string {
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
}

/** Entra's id of one of the people. */
export function personId(person: number): string {
  return guid(seededRandom(10_000 + person))
}

export const personName = (person: number): string => `Person ${person + 1} of the Council`

const voteId = guid(seededRandom(77))

/** The session on its first item with a vote open, so that what follows makes sense where it is folded. */
export function openingMoves(people: number): readonly Move[] {
  const items = itemIds.map((id, index) => ({
    id,
    title: `What changed in department ${index + 1}`,
    kind: 'discuss' as const,
    minutes: 5,
    lead: { kind: 'everyone' as const },
  }))
  const voters = Array.from({ length: people }, (_, person) => ({
    personId: personId(person),
    name: personName(person),
    standsInFor: [],
  }))
  const plan = { templateId: null, title: 'Weekly review', plannedMinutes: 60, plannedStartMs: null, items }
  const vote = { voteId, itemId: itemIds[0] ?? null, question: 'Shall the pilot go on for a month?' }
  return [
    { kind: 'plan-agenda', ...plan },
    { kind: 'start' },
    { kind: 'start-item', itemId: 'item-0' },
    {
      kind: 'open-vote',
      ...vote,
      ...{ ballot: 'yes-no', way: 'open', rule: 'majority', quorum: null, link: '', voters },
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
      ],
    },
  ]
}

/**
 * Votes, raised and lowered hands, edits of items and decisions of random people, without end: 35 votes and 45 hands in
 * a hundred, as rooms do, the rest written.
 */
export function* operations(seed: number, people: number): Generator<Operation, never> {
  const random = seededRandom(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const raised = new Set<number>()
  for (let count = 0; ; count += 1) {
    const person = pick(people)
    const who = { personId: personId(person) }
    const kind = random()
    if (kind < 0.35) {
      const marks = [{ option: random() < 0.6 ? 'yes' : 'no', score: 1 }]
      yield { person, move: { kind: 'cast-ballot', voteId, ...who, marks } }
    } else if (kind < 0.8) {
      const lowers = raised.delete(person)
      if (!lowers) raised.add(person)
      const itemId = 'item-0'
      const move: Move = lowers
        ? { kind: 'leave-floor', itemId, ...who, as: 'off' }
        : { kind: 'ask-to-speak', itemId, ...who, name: personName(person) }
      yield { person, move }
    } else if (kind < 0.9) {
      const index = pick(itemIds.length)
      const title = `What changed in department ${index + 1}, ${count}`
      const item = { id: itemIds[index] ?? 'item-0', title, kind: 'discuss' as const, minutes: 1 + pick(9) }
      yield { person, move: { kind: 'change-item', item: { ...item, lead: { kind: 'everyone' } } } }
    } else {
      const text = `Decided ${count}: the pilot goes on`
      const capture = { kind: 'decision' as const, id: guid(random), itemId: 'item-0', text }
      yield { person, move: { kind: 'capture', capture, enteredFor: null } }
    }
  }
}
