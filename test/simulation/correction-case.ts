import type { Effect, EffectOf, PublishPlan } from '#src/domain/publish/effect.ts'
import { ledgerState, statusOf, type Ledger } from '#src/domain/publish/ledger.ts'
import { planCorrection } from '#src/domain/publish/plan-correction.ts'
import { ask } from '#src/graph/asking.ts'
import { deleteTask, patchTask, taskById, type TaskChange } from '#src/graph/planner/tasks.ts'
import type { PublishAnswer } from '#src/records/publish/publish-ports.ts'
import { driveItems } from '#src/sandbox/tenant/files/drive-item.ts'
import { items } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { tasksOfPlan } from '#src/sandbox/tenant/planner/planner-rows.ts'
import { messages } from '#src/sandbox/tenant/teams-messages/message-row.ts'
import { BEN } from '#src/sandbox/tenant/test-tenant.ts'
import type { CouncilWorld } from './council-world.ts'
import type { Wrong } from './invariants/wrong.ts'
import { messagesPosted, publishAs } from './publish-case.ts'

/** What somebody does with a task in Planner after it was published. */
export type Touch = 'nothing' | 'rename' | 'postpone' | 'begin' | 'delete'
/** What a correction does with an action. */
export type Mend = 'nothing' | 'rename' | 'postpone' | 'take-back'

export interface ActionFate {
  readonly captureId: string
  readonly touch: Touch
  readonly mend: Mend
}

const touches: Readonly<Record<'rename' | 'postpone' | 'begin', TaskChange>> = {
  rename: { title: 'Renamed in Planner' },
  postpone: { due: '2026-12-24T12:00:00Z' },
  begin: { percentComplete: 50 },
}

/** Somebody works in Planner, by a page that nothing fails for. */
export async function touchInPlanner(world: CouncilWorld, taskId: string, touch: Touch): Promise<void> {
  if (touch === 'nothing') return
  const { faults } = world.tenant.settings
  world.tenant.settings.faults = (point) =>
    point.userId === BEN && point.path.includes(taskId) ? undefined : faults?.(point)
  const { client } = world.open(BEN)
  const task = await ask(client, taskById(taskId))
  await ask(client, touch === 'delete' ? deleteTask(task) : patchTask(task, touches[touch]))
  world.tenant.settings.faults = faults
}

function mended(effect: Effect, mend: Mend): readonly Effect[] {
  if (effect.kind !== 'task' && effect.kind !== 'action') return [effect]
  if (mend === 'take-back') return []
  if (mend === 'rename') {
    const title = `${effect.title}, corrected`
    return [
      effect.kind === 'task' ? { ...effect, title, description: `About ${title}` } : { ...effect, title },
    ]
  }
  if (mend === 'postpone') {
    return [
      effect.kind === 'task'
        ? { ...effect, dueDateTime: '2026-12-07T12:00:00Z' }
        : { ...effect, due: '2026-12-07' },
    ]
  }
  return [effect]
}

/** The session as it stands after people have mended it: some actions differently, a new one, the first decision. */
export function mendedPlan(
  plan: PublishPlan,
  fates: readonly ActionFate[],
  added: string | null,
  like: PublishPlan = plan,
): PublishPlan {
  const effects = plan.effects.flatMap((each): readonly Effect[] => {
    if (each.kind === 'decision' && each.captureId === 'd0')
      return [{ ...each, wording: 'Decided otherwise' }]
    const captureId = 'captureId' in each ? each.captureId : ''
    return mended(each, fates.find((one) => one.captureId === captureId)?.mend ?? 'nothing')
  })
  const likeTask = like.effects.find((each) => each.kind === 'task')
  const likeAction = like.effects.find((each) => each.kind === 'action')
  if (added === null || likeTask === undefined || likeAction === undefined) return { ...plan, effects }
  const ids = { captureId: added, title: `Added ${added}` }
  const task: EffectOf<'task'> = {
    ...likeTask,
    ...ids,
    id: `task/${added}`,
    link: likeTask.link.replace(/[^/]+$/, added),
  }
  return {
    ...plan,
    effects: [...effects, task, { ...likeAction, ...ids, id: `action/${added}`, taskEffectId: task.id }],
  }
}

export function correctionOf(ledgers: readonly Ledger[], wanted: PublishPlan): PublishPlan {
  const found = planCorrection({
    ledgers,
    wanted,
    minutes: {
      language: 'en',
      title: '',
      when: '',
      reference: 'weft-case',
      link: 'https://weft.test',
      blocks: [],
    },
    time: { language: 'en', timeZone: 'Europe/Berlin' },
    words: (id, args = {}) => `${id} ${Object.values(args).join(' ')}`,
  })
  if (found === null) throw new Error('There is nothing to correct.')
  return found
}

export function repliesPosted(world: CouncilWorld, correction: number): number {
  return [...messages(world.tenant.world).values()].filter((each) =>
    each.content.includes(`weft-case-${correction}`),
  ).length
}

/** Others go on until the correction is through: what failed is retried, what only a person can say is answered; `wanted` is the session as it is now. */
export async function healCorrection(
  world: CouncilWorld,
  plan: PublishPlan,
  deleted: 'drop' | 'recreate',
  wanted: PublishPlan,
): Promise<Ledger> {
  const page = world.open(BEN)
  let { ledger } = await publishAs(world, page, plan)
  for (let round = 0; round < 6 && ledgerState(ledger) !== 'done'; round += 1) {
    const current = ledger
    const states = current.plan.effects.map((each) => ({ id: each.id, ...statusOf(current, each.id) }))
    const answers = states
      .filter((each) => each.state === 'needs-you')
      .map((each): PublishAnswer =>
        each.reason === 'task-deleted'
          ? { effectId: each.id, answer: deleted }
          : { effectId: each.id, there: repliesPosted(world, plan.correction ?? 0) > 0 },
      )
    const retry = states.filter((each) => each.state === 'failed').map((each) => each.id)
    ledger = (await publishAs(world, page, plan, { retry, answers, wanted: wanted.effects })).ledger
  }
  return ledger
}

function rows(world: CouncilWorld, list: string): readonly Readonly<Record<string, unknown>>[] {
  const found = findList(world.tenant.world, world.place.siteId, list)
  if (found === undefined) throw new Error(`No list ${list}`)
  return [...items(world.tenant.world, found.id).values()].map((each) => each.fields)
}

/** Everything that is not as it must be after corrections; `wanted` is the session as it was mended last. */
export function wrongsAfter(
  world: CouncilWorld,
  wanted: PublishPlan,
  fates: readonly ActionFate[],
  { corrections, deleted, ledger }: { corrections: number; deleted: 'drop' | 'recreate'; ledger: Ledger },
): readonly Wrong[] {
  const found: Wrong[] = []
  const say = (invariant: Wrong['invariant'], harm: Wrong['harm'], what: string) =>
    found.push({ invariant, harm, what })
  const expectCount = (what: string, count: number, due = 1) => {
    if (count !== due) say('E4', count < due ? 'lost' : 'doubled', `${what}: ${count} instead of ${due}`)
  }
  if (ledgerState(ledger) !== 'done') {
    const open = ledger.plan.effects.filter(
      (each) => !['done', 'left'].includes(statusOf(ledger, each.id).state),
    )
    say(
      'E11',
      'stuck',
      `left: ${open.map((each) => `${each.id} ${JSON.stringify(statusOf(ledger, each.id))}`).join(', ')}`,
    )
  }
  const tasks = tasksOfPlan(world.tenant.world, wanted.planId)
  const marked = (captureId: string) =>
    tasks.filter((each) => Object.keys(each.details.references).some((one) => one.endsWith(`/${captureId}`)))
  const record = (captureId: string) =>
    rows(world, 'Weft actions').filter((each) => each['ClientKey'] === captureId)
  for (const { captureId, touch, mend } of fates) {
    const own = marked(captureId)
    const effect = wanted.effects.find((each) => each.kind === 'task' && each.captureId === captureId)
    const gone = touch === 'delete' && (mend === 'take-back' || mend === 'nothing' || deleted === 'drop')
    const removed = mend === 'take-back' && touch === 'nothing'
    expectCount(`${touch}/${mend} task of ${captureId}`, own.length, gone || removed ? 0 : 1)
    expectCount(`record of ${captureId}`, record(captureId).length)
    const state = record(captureId)[0]?.['ActionState']
    const dropped = mend === 'take-back' || (touch === 'delete' && mend !== 'nothing' && deleted === 'drop')
    if ((state === 'Dropped') !== dropped)
      say('E2', 'lost', `record of ${captureId} (${touch}/${mend}) is ${String(state)}`)
    const [task] = own
    if (task === undefined) continue
    if (touch === 'rename' && task.title !== 'Renamed in Planner')
      say('E2', 'overwritten', `overwritten title of ${captureId}`)
    if (touch === 'postpone' && !task.dueDateTime?.startsWith('2026-12-24'))
      say('E2', 'overwritten', `overwritten date of ${captureId}`)
    if (touch === 'begin' && task.percentComplete !== 50)
      say('E2', 'overwritten', `overwritten progress of ${captureId}`)
    if ((touch === 'nothing' || touch === 'begin' || touch === 'delete') && effect?.kind === 'task') {
      if (task.title !== effect.title)
        say('E2', 'lost', `${captureId} is "${task.title}" instead of "${effect.title}"`)
      if (task.dueDateTime?.slice(0, 10) !== effect.dueDateTime?.slice(0, 10))
        say('E2', 'lost', `${captureId} has another date`)
      if (task.details.description !== effect.description)
        say('E2', 'lost', `${captureId} has another description`)
      if (record(captureId)[0]?.['Title'] !== effect.title)
        say('E2', 'lost', `record of ${captureId} has another title`)
      if (record(captureId)[0]?.['TaskKey'] !== task.id && touch !== 'delete')
        say('E1', 'lost', `record of ${captureId} names another task`)
    }
    if (touch === 'delete' && mend !== 'nothing' && record(captureId)[0]?.['TaskKey'] !== task.id)
      say('E1', 'lost', `record of ${captureId} names the deleted task`)
  }
  const known = new Set(fates.map((each) => each.captureId))
  for (const effect of wanted.effects) {
    if (effect.kind !== 'task' || known.has(effect.captureId)) continue
    expectCount(`added task ${effect.captureId}`, marked(effect.captureId).length)
    expectCount(`record of ${effect.captureId}`, record(effect.captureId).length)
    if (record(effect.captureId)[0]?.['TaskKey'] !== marked(effect.captureId)[0]?.id)
      say('E1', 'lost', `record of ${effect.captureId} names another task`)
  }
  const unmarked = tasks.filter((each) => Object.keys(each.details.references).length === 0)
  expectCount('tasks without an action', unmarked.length, 0)
  for (let number = 1; number <= corrections; number += 1)
    expectCount(`reply ${number}`, repliesPosted(world, number))
  expectCount('messages', messagesPosted(world), 1 + corrections)
  expectCount('ledgers', rows(world, 'Weft publish ledger').length, 1 + corrections)
  expectCount('turns', rows(world, 'Weft turns').length)
  expectCount('carry-over', rows(world, 'Weft session log').length)
  const files = [...driveItems(world.tenant.world).values()].filter((each) => each.name.includes('weft-case'))
  expectCount('minutes', files.length)
  return found
}
