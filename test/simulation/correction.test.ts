import { expect, test } from 'vitest'
import { statusOf } from '#src/domain/publish/ledger.ts'
import { ANA } from '#src/sandbox/tenant/test-tenant.ts'
import {
  correctionOf,
  healCorrection,
  mendedPlan,
  touchInPlanner,
  wrongsAfter,
  type ActionFate,
} from './correction-case.ts'
import { mends, published, taskOf, touches } from './correction-run.ts'
import { councilWorld } from './council-world.ts'
import { publishAs } from './publish-case.ts'

test('every way a task can have been treated meets every correction', async () => {
  for (const deleted of ['drop', 'recreate'] as const) {
    const world = await councilWorld(1)
    const fates = touches.flatMap((touch, row) =>
      mends.map((mend, column): ActionFate => ({
        captureId: `a${row * mends.length + column}`,
        touch,
        mend,
      })),
    )
    const { plan, ledger } = await published(world, fates.length)
    for (const { captureId, touch } of fates) {
      await world.time.run(touchInPlanner(world, taskOf(ledger, captureId), touch))
    }
    const wanted = mendedPlan(plan, fates, 'new')
    const correction = correctionOf([ledger], wanted)
    const { ledger: asked } = await world.time.run(publishAs(world, world.open(ANA), correction))
    const questions = correction.effects.filter((each) => statusOf(asked, each.id).state === 'needs-you')
    expect(questions.map((each) => each.id)).toEqual(
      fates
        .filter((each) => each.touch === 'delete' && (each.mend === 'rename' || each.mend === 'postpone'))
        .map((each) => `change-task/${each.captureId}`),
    )
    const healed = await world.time.run(healCorrection(world, correction, deleted, wanted))
    expect(wrongsAfter(world, wanted, fates, { corrections: 1, deleted, ledger: healed }), deleted).toEqual(
      [],
    )
  }
})
