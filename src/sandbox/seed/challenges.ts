import type { Council } from '#src/domain/council/council.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { challengeKind } from '#src/records/kinds/challenge-kind.ts'
import { createOnce } from '#src/records/lists/create-once.ts'
import { nameOf } from './council.ts'
import { dayMs } from './moments.ts'
import { idOf } from './people.ts'

interface SeededStep {
  readonly title: string
  readonly departments: readonly string[]
  /** Days from the day of seeding. */
  readonly dueInDays: number
  readonly done: boolean
}

interface SeededChallenge {
  readonly key: string
  readonly title: string
  readonly statement: string
  readonly criteria: readonly string[]
  readonly departments: readonly string[]
  readonly owner: string
  readonly ownership: 'fixed' | 'rotates'
  readonly openedDaysAgo: number
  readonly solvedDaysAgo: number | null
  readonly steps: readonly SeededStep[]
  readonly outcome: string
}

/** What the council exists to solve. */
const seededChallenges: readonly SeededChallenge[] = [
  {
    key: 'pump',
    title: 'The small heat pump reaches its pilot customers by spring',
    statement:
      'Sales has promised the small pump for spring. Line 2 can build it, but training, parts and the certificate lie with four departments, and none of them can keep the date alone.',
    criteria: [
      'Twelve pilot customers are served by week 14',
      'First repairs take one visit',
      'The certificate is there before the spring tenders',
    ],
    departments: ['engineering', 'manufacturing', 'supply', 'sales', 'service'],
    owner: 'ana',
    ownership: 'fixed',
    openedDaysAgo: 62,
    solvedDaysAgo: null,
    steps: [
      { title: 'Certificate handed in', departments: ['engineering'], dueInDays: -20, done: true },
      { title: 'Second source for valves agreed', departments: ['supply'], dueInDays: -6, done: false },
      {
        title: 'Technicians trained on the small pump',
        departments: ['service', 'people'],
        dueInDays: 24,
        done: false,
      },
      {
        title: 'First pilot customer served',
        departments: ['sales', 'service'],
        dueInDays: 75,
        done: false,
      },
    ],
    outcome: '',
  },
  {
    key: 'shift',
    title: 'A second shift on line 2 that people want to work',
    statement:
      'The order book fills two shifts. People leave for the competitor across the river when they hear of nights.',
    criteria: ['Both shifts are filled without agency staff', 'Nobody who was asked has left within a year'],
    departments: ['manufacturing', 'people', 'finance'],
    owner: 'suhartini',
    ownership: 'rotates',
    openedDaysAgo: 30,
    solvedDaysAgo: null,
    steps: [
      {
        title: 'Three models with their costs on one page',
        departments: ['people', 'finance'],
        dueInDays: 9,
        done: false,
      },
    ],
    outcome: '',
  },
  {
    key: 'visit',
    title: 'One number for a customer’s machine in every department',
    statement: 'Service, sales and finance each called the same machine by a number of their own.',
    criteria: ['A complaint can be traced to the part in five minutes'],
    departments: ['service', 'sales', 'finance'],
    owner: 'layla',
    ownership: 'fixed',
    openedDaysAgo: 170,
    solvedDaysAgo: 40,
    steps: [
      {
        title: 'One list of numbers, old and new',
        departments: ['service', 'sales'],
        dueInDays: -60,
        done: true,
      },
    ],
    outcome: 'The serial number is the number. Old ones are found through the list in the site.',
  },
]

/** ClientKey of a seeded challenge; empty for none. */
export function challengeKeyOf(key: string | undefined): string {
  return key === undefined ? '' : `seed-challenge-${key}`
}

export async function seedChallenges(client: GraphClient, council: Council, nowMs: number): Promise<void> {
  const day = (inDays: number) => new Date(nowMs + inDays * dayMs).toISOString().slice(0, 10)
  for (const each of seededChallenges) {
    const solved = each.solvedDaysAgo
    await createOnce(client, council.siteId, challengeKind, {
      clientKey: challengeKeyOf(each.key),
      title: each.title,
      statement: each.statement,
      criteria: each.criteria.join('\n'),
      departmentKeys: [...each.departments],
      departments: council.departments
        .filter(({ id }) => each.departments.includes(id))
        .map(({ name }) => name)
        .join(', '),
      ownerKey: idOf(each.owner),
      owner: nameOf(each.owner),
      ownership: each.ownership,
      steps: each.steps.map((step, index) => ({
        id: `${each.key}-${index + 1}`,
        title: step.title,
        departmentKeys: [...step.departments],
        due: day(step.dueInDays),
        doneOn: step.done ? day(step.dueInDays - 1) : null,
      })),
      openedOn: day(-each.openedDaysAgo),
      solvedOn: solved === null ? null : day(-solved),
      state: solved === null ? 'open' : 'solved',
      outcome: each.outcome,
      changeReason: '',
    })
  }
}
