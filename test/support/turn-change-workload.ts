import {
  nextOrder,
  turnChangeKinds,
  type TurnChange,
  type TurnRef,
} from '#src/domain/facilitation/turn-change.ts'
import { seededRandom, shuffled } from './seeded-random.ts'
import { aChange } from './turn-changes.ts'

export interface PlanningCase {
  readonly people: readonly string[]
  readonly days: readonly TurnRef[]
  /** What each replica ends with: all changes, in the order in which they came to it, some of them twice. */
  readonly replicas: readonly (readonly TurnChange[])[]
}

/**
 * Several people plan at once: every replica changes turns knowing only what came to it, and what is said in one part of
 * a divided network comes to the other parts at the end. Swaps, covers, offers, skips, volunteers and what is taken back
 * fall on the same few turns, so that most of it contradicts something.
 */
export function planningCase(
  seed: number,
  size: { readonly replicas: number; readonly changes: number },
): PlanningCase {
  const random = seededRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
  const people = Array.from({ length: 8 }, (_, index) => `p${index}`)
  const days = Array.from({ length: 6 }, (_, index) => ({
    day: `2030-01-0${index + 1}`,
    sessionKey: index < 3 ? `s${index}` : '',
  }))
  const known: TurnChange[][] = Array.from({ length: size.replicas }, () => [])
  const partOf = known.map(() => below(3))
  const all: TurnChange[] = []
  for (let index = 0; index < size.changes; index += 1) {
    const at = below(size.replicas)
    const mine = known[at] ?? []
    const kind = pick(turnChangeKinds)
    const [by, other] = [pick(people), pick(people)]
    const about = mine.length === 0 ? 'nothing' : pick(mine).key
    const asked = mine.find((each) => each.key === about)
    const answers = kind === 'agree' || kind === 'decline'
    const change = aChange({
      kind,
      key: `c${below(1_000_000)}-${index}`,
      by: answers && asked !== undefined && 'otherId' in asked ? asked.otherId : by,
      order: nextOrder(mine),
      asRunner: random() < 0.2,
      personId: by,
      otherId: other,
      turn: pick(days),
      inReturn: pick(days),
      about,
      from: '2030-01-01',
      to: '2030-01-02',
      consent: 'ask',
    })
    all.push(change)
    // Whoever is in the same part hears of it, or does not yet.
    for (const [replica, part] of partOf.entries()) {
      if (replica === at || (part === partOf[at] && random() < 0.6)) known[replica]?.push(change)
    }
  }
  const replicas = known.map((own) => {
    const doubled = all.filter(() => random() < 0.1)
    const has = new Set(own)
    return [...own, ...shuffled([...all.filter((each) => !has.has(each)), ...doubled], random)]
  })
  return { people, days, replicas }
}
