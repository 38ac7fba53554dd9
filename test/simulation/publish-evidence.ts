import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { ledgerState, statusOf, type Ledger } from '#src/domain/publish/ledger.ts'
import { driveItems } from '#src/sandbox/tenant/files/drive-item.ts'
import { tasks, tasksOfPlan } from '#src/sandbox/tenant/planner/planner-rows.ts'
import type { CouncilWorld } from './council-world.ts'
import { nothingLeft } from './invariants/nothing-left.ts'
import { oneRecordEach } from './invariants/one-record-each.ts'
import { oneTaskEach } from './invariants/one-task-each.ts'
import type { Wrong } from './invariants/wrong.ts'
import { marker, messagesPosted, nextKey, rowsOf } from './publish-case.ts'

type Effect = PublishPlan['effects'][number]

const plain = (address: string) => decodeURIComponent(decodeURIComponent(address))

const count = (world: CouncilWorld, list: string, column: string, value: unknown) =>
  rowsOf(world, list).filter((each) => each[column] === value).length

function minutesMade(world: CouncilWorld): number {
  return [...driveItems(world.tenant.world).values()].filter((each) => each.name.includes(marker)).length
}

/** How often the tenant has what an effect makes. */
export function timesThere(world: CouncilWorld, effect: Effect, ref: string | null): number {
  switch (effect.kind) {
    case 'task':
      return ref !== null && tasks(world.tenant.world).has(ref) ? 1 : 0
    case 'action':
      return count(world, 'Weft actions', 'ClientKey', effect.captureId)
    case 'decision':
      return count(world, 'Weft decisions', 'ClientKey', effect.captureId)
    case 'turn':
      return rowsOf(world, 'Weft turns').length
    case 'carry':
      return count(world, 'Weft session log', 'Session', nextKey)
    case 'minutes':
      return minutesMade(world)
    case 'message':
      return messagesPosted(world)
    default:
      return 1
  }
}

/** E1, E4 and E12 of a publish that has healed. */
export function wrongsOfPublish(world: CouncilWorld, plan: PublishPlan, ledger: Ledger): readonly Wrong[] {
  const wanted = plan.effects.filter((each) => each.kind === 'task')
  const records = rowsOf(world, 'Weft actions').map((each) => [
    String(each['ClientKey']),
    String(each['TaskKey']),
  ])
  return [
    ...oneTaskEach({
      wanted: wanted.map((each) => ({ captureId: each.captureId, marker: plain(each.link) })),
      tasks: tasksOfPlan(world.tenant.world, plan.planId).map((each) => ({
        id: each.id,
        markers: Object.keys(each.details.references).map(plain),
      })),
      ledger: new Map(wanted.map((each) => [each.captureId, statusOf(ledger, each.id).ref])),
      records: new Map(records.map(([key = '', task = '']) => [key, task])),
    }),
    ...oneRecordEach([
      { what: 'ledger', times: rowsOf(world, 'Weft publish ledger').length },
      ...plan.effects
        .filter((each) => each.kind !== 'task')
        .map((each) => ({ what: each.id, times: timesThere(world, each, null) })),
    ]),
    ...nothingLeft(
      plan.effects
        .map((each) => ({ effect: each, status: statusOf(ledger, each.id) }))
        .filter(({ status }) => status.state !== 'done' && status.state !== 'waiting-for')
        .map(({ effect, status }) => ({ what: `${effect.id} (${status.state})`, reason: status.reason })),
    ),
    ...(ledgerState(ledger) === 'done'
      ? []
      : [{ invariant: 'E11', harm: 'stuck', what: 'the publish has not ended' } as const]),
  ]
}
