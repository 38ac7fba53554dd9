import { seedBucket, seedPlan, seedTask } from '#src/sandbox/tenant/planner/seed-planner.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { groupIdOf } from './groups.ts'
import { dayMs, instant } from './moments.ts'
import { idOf } from './people.ts'

export interface SeededAction {
  readonly key: string
  readonly title: string
  readonly owner: string
  /** Days from the day of seeding; negative is late. */
  readonly dueInDays: number
  readonly percent: 0 | 50 | 100
  /** Weeks ago in whose session it was agreed. */
  readonly weeksAgo: number
  readonly challenge?: string
}

/** What earlier sessions agreed on, as it stands in Planner today. */
export const seededActions: readonly SeededAction[] = [
  {
    key: 'valve',
    challenge: 'pump',
    title: 'Agree the second source for expansion valves',
    owner: 'mei',
    dueInDays: -6,
    percent: 50,
    weeksAgo: 3,
  },
  {
    key: 'noise',
    title: 'Bring the noise measurements of line 2 to one page',
    owner: 'ana',
    dueInDays: -2,
    percent: 0,
    weeksAgo: 1,
  },
  {
    key: 'training',
    challenge: 'pump',
    title: 'تدريب فنيي الخدمة على المضخة الصغيرة',
    owner: 'layla',
    dueInDays: 3,
    percent: 50,
    weeksAgo: 1,
  },
  {
    key: 'shift',
    challenge: 'shift',
    title: 'Plan the second shift with People before the holidays',
    owner: 'ben',
    dueInDays: 5,
    percent: 0,
    weeksAgo: 1,
  },
  {
    key: 'terms',
    title: 'Put the payment terms of the pilot customers on one list',
    owner: 'finn',
    dueInDays: -9,
    percent: 100,
    weeksAgo: 3,
  },
  {
    key: 'offers',
    challenge: 'pump',
    title: 'Stop offering delivery before week 12',
    owner: 'chloe',
    dueInDays: -13,
    percent: 100,
    weeksAgo: 3,
  },
  {
    key: 'mentors',
    title: 'Name two mentors for the new line leads',
    owner: 'suhartini',
    dueInDays: 12,
    percent: 0,
    weeksAgo: 2,
  },
]

export interface SeededPlan {
  readonly planId: string
  readonly planName: string
  readonly bucketId: string
  /** Planner's task id by the action's key. */
  readonly taskIds: Readonly<Record<string, string>>
}

/** The council's plan with half-finished tasks, and a plan of the circle that Weft may take or leave. */
export function seedPlans(world: World, nowMs: number): SeededPlan {
  const planName = 'Operating Council actions'
  const planId = seedPlan(world, { title: planName, groupId: groupIdOf('council'), createdBy: idOf('tom') })
  const bucketId = seedBucket(world, { planId, name: 'From our sessions' })
  const waiting = seedBucket(world, { planId, name: 'Waiting for others' })
  const taskIds: Record<string, string> = {}
  for (const action of seededActions) {
    taskIds[action.key] = seedTask(world, {
      planId,
      bucketId,
      title: action.title,
      createdBy: idOf('tom'),
      assigneeIds: [idOf(action.owner)],
      percentComplete: action.percent,
      dueDateTime: instant(nowMs + action.dueInDays * dayMs),
      createdDateTime: instant(nowMs - action.weeksAgo * 7 * dayMs),
      description: 'Agreed in the weekly review.',
    })
  }
  seedTask(world, {
    planId,
    bucketId: waiting,
    title: 'Certificate of the test laboratory',
    createdBy: idOf('ana'),
    assigneeIds: [idOf('ana')],
    percentComplete: 50,
    dueDateTime: instant(nowMs + 20 * dayMs),
    checklist: [
      { title: 'Send the second sample', isChecked: true },
      { title: 'Call the laboratory', isChecked: false },
    ],
    references: [{ url: 'https://laboratory.example/orders/4711', alias: 'The order' }],
  })
  const circle = seedPlan(world, {
    title: 'Circle ideas',
    groupId: groupIdOf('circle'),
    createdBy: idOf('ana'),
  })
  const ideas = seedBucket(world, { planId: circle, name: 'Ideas' })
  seedTask(world, {
    planId: circle,
    bucketId: ideas,
    title: 'Reuse the transport frames',
    createdBy: idOf('ruth'),
    assigneeIds: [idOf('ruth')],
  })
  return { planId, planName, bucketId, taskIds }
}
