import type { Effect, PublishPlan } from '#src/domain/publish/effect.ts'
import { ledgerState, statusOf, type Ledger } from '#src/domain/publish/ledger.ts'
import { publishSession } from '#src/records/publish/publish-session.ts'
import type { PublishOutcome, PublishRequest } from '#src/records/publish/publish-ports.ts'
import { driveItems } from '#src/sandbox/tenant/files/drive-item.ts'
import { items } from '#src/sandbox/tenant/lists/item.ts'
import { findList } from '#src/sandbox/tenant/lists/list.ts'
import { tasksOfPlan } from '#src/sandbox/tenant/planner/planner-rows.ts'
import { messages } from '#src/sandbox/tenant/teams-messages/message-row.ts'
import { CHANNEL, TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import type { CouncilWorld, Place, SimulatedClient } from './council-world.ts'

const thread = '19:meeting_weekly@thread.v2'
export const sessionKey = `${thread}|2026-11-23T09:00:00Z`
export const nextKey = `${thread}|2026-11-30T09:00:00Z`
export const marker = 'weft-case'

export interface Size {
  readonly actions: number
  readonly decisions: number
}

/** The plan of a closed session. Two actions are alike in everything that people see. */
export function planOf(place: Place, { actions, decisions }: Size): PublishPlan {
  const title = (index: number) => (index < 2 ? 'Send the figures' : `Action ${index}`)
  const effects: Effect[] = []
  for (let index = 0; index < actions; index += 1) {
    const captureId = `a${index}`
    const shared = { captureId, title: title(index) }
    effects.push(
      {
        kind: 'task',
        id: `task/${captureId}`,
        ...shared,
        description: `About ${index}`,
        dueDateTime: '2026-11-30T12:00:00Z',
        assigneeId: index % 3 === 2 ? null : BEN,
        link: `https://weft.test/action/${encodeURIComponent(sessionKey)}/${captureId}`,
      },
      {
        kind: 'action',
        id: `action/${captureId}`,
        ...shared,
        detail: '',
        ownerId: BEN,
        ownerName: 'Ben',
        due: '2026-11-30',
        itemTitle: 'Review',
        taskEffectId: `task/${captureId}`,
      },
    )
  }
  for (let index = 0; index < decisions; index += 1) {
    effects.push({
      kind: 'decision',
      id: `decision/d${index}`,
      captureId: `d${index}`,
      title: `Decision ${index}`,
      wording: `Decision ${index}`,
      detail: '',
      reason: '',
      deciderId: null,
      deciderName: '',
      decidedAtMs: Date.UTC(2026, 10, 23, 9, 30),
      itemTitle: 'Review',
    })
  }
  effects.push(
    {
      kind: 'turn',
      id: 'turn/facilitator',
      turn: {
        sessionKey,
        role: 'facilitator',
        personId: ANA,
        personName: 'Ana',
        forPersonId: null,
        why: 'furthest-behind',
        state: 'done',
        presentIds: [ANA, BEN],
        day: '2026-11-23',
      },
    },
    {
      kind: 'carry',
      id: 'carry',
      fromSession: sessionKey,
      toSession: nextKey,
      items: [{ id: 'left', title: 'Budget', kind: 'discuss', minutes: 10, lead: { kind: 'facilitator' } }],
    },
    { kind: 'minutes', id: 'minutes', fileName: `2026-11-23 Weekly ${marker}.html` },
    {
      kind: 'message',
      id: 'message',
      html: `<p>Minutes <a href="https://weft.test/${marker}">${marker}</a></p>`,
      marker,
    },
  )
  return {
    sessionKey,
    thread,
    sessionTitle: 'Weekly review',
    siteId: place.siteId,
    planId: place.planId,
    bucketId: place.bucketId,
    teamId: TEAM,
    channelId: CHANNEL,
    effects,
  }
}

let holders = 0

export function publishAs(
  world: CouncilWorld,
  page: Pick<SimulatedClient, 'client' | 'personId' | 'nowMs' | 'delay'>,
  plan: PublishPlan,
  more: Partial<PublishRequest> = {},
): Promise<PublishOutcome> {
  holders += 1
  return publishSession({
    ports: { client: page.client, nowMs: page.nowMs, delay: page.delay },
    plan,
    minutesHtml: '<h1>Minutes</h1>',
    folder: world.place.folder,
    by: { personId: page.personId, name: page.personId === ANA ? 'Ana' : 'Ben' },
    holder: `holder-${holders}`,
    mayReadMessages: async () => false,
    ...more,
  })
}

export function rowsOf(world: CouncilWorld, list: string): readonly Readonly<Record<string, unknown>>[] {
  const found = findList(world.tenant.world, world.place.siteId, list)
  if (found === undefined) throw new Error(`No list ${list}`)
  return [...items(world.tenant.world, found.id).values()].map((each) => each.fields)
}

export function messagesPosted(world: CouncilWorld): number {
  return [...messages(world.tenant.world).values()].filter((each) => each.content.includes(marker)).length
}

/** Publishes again as others would until everything is done: retries what failed, answers what only a person can say. */
export async function heal(world: CouncilWorld, plan: PublishPlan): Promise<Ledger> {
  const page = world.open(BEN)
  let { ledger } = await publishAs(world, page, plan)
  for (let round = 0; round < 4 && ledgerState(ledger) !== 'done'; round += 1) {
    const current = ledger
    const retry = plan.effects
      .filter((each) => statusOf(current, each.id).state === 'failed')
      .map((each) => each.id)
    const asked = plan.effects.filter((each) => statusOf(current, each.id).state === 'needs-you')
    const answers = asked.map((each) => ({ effectId: each.id, there: messagesPosted(world) > 0 }))
    ledger = (await publishAs(world, page, plan, { retry, answers })).ledger
  }
  return ledger
}

/** Everything that is not as it must be once all has healed; empty when all is well. */
export function wrongs(world: CouncilWorld, plan: PublishPlan, ledger: Ledger): readonly string[] {
  const found: string[] = []
  const once = (what: string, count: number) => {
    if (count !== 1) found.push(`${what}: ${count}`)
  }
  const tasks = tasksOfPlan(world.tenant.world, plan.planId)
  const actions = plan.effects.filter((each) => each.kind === 'task')
  if (tasks.length !== actions.length) found.push(`tasks: ${tasks.length} of ${actions.length}`)
  const records = rowsOf(world, 'Weft actions')
  for (const effect of actions) {
    const key = decodeURIComponent(effect.link)
    const marked = tasks.filter((each) =>
      Object.keys(each.details.references).some((one) => decodeURIComponent(decodeURIComponent(one)) === key),
    )
    once(`task of ${effect.captureId}`, marked.length)
    once(
      `ledger's task of ${effect.captureId}`,
      marked.filter((each) => each.id === statusOf(ledger, effect.id).ref).length,
    )
    const mine = records.filter((each) => each['ClientKey'] === effect.captureId)
    once(`record of ${effect.captureId}`, mine.length)
    if (mine[0]?.['TaskKey'] !== marked[0]?.id) found.push(`record of ${effect.captureId} names another task`)
  }
  for (const effect of plan.effects) {
    if (effect.kind !== 'decision') continue
    once(
      effect.id,
      rowsOf(world, 'Weft decisions').filter((each) => each['ClientKey'] === effect.captureId).length,
    )
  }
  once('ledger', rowsOf(world, 'Weft publish ledger').length)
  once('turn', rowsOf(world, 'Weft turns').length)
  once('carry-over', rowsOf(world, 'Weft session log').filter((each) => each['Session'] === nextKey).length)
  once(
    'minutes',
    [...driveItems(world.tenant.world).values()].filter((each) => each.name.includes(marker)).length,
  )
  once('message', messagesPosted(world))
  if (ledgerState(ledger) !== 'done') {
    const open = plan.effects.filter((each) => statusOf(ledger, each.id).state !== 'done')
    found.push(
      `stuck: ${open.map((each) => `${each.id} ${JSON.stringify(statusOf(ledger, each.id))}`).join(', ')}`,
    )
  }
  return found
}
