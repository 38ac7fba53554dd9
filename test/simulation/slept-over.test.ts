import { expect, test } from 'vitest'
import type { PublishPlan } from '#src/domain/publish/effect.ts'
import { ledgerState } from '#src/domain/publish/ledger.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { correctionOf, mendedPlan } from './correction-case.ts'
import { councilWorld, type CouncilWorld, type Line } from './council-world.ts'
import { planOf, publishAs, rowsOf } from './publish-case.ts'

const sleepMs = 3_600_000

/** A page that falls asleep once, over its first reading of what `reads` names, as a closed laptop does. */
function sleepsOver(world: CouncilWorld, reads: (request: string) => boolean): Line {
  let slept = false
  return (send, page) => async (input, init) => {
    const body = typeof init?.body === 'string' ? init.body : ''
    const url = input instanceof Request ? input.url : input.toString()
    if (!slept && reads(`${init?.method ?? 'GET'} ${decodeURIComponent(url)} ${body}`)) {
      slept = true
      page.suspend(world.time.nowMs() + sleepMs)
    }
    return send(input, init)
  }
}

/**
 * Ana's page sleeps in the middle of a correction. Ben finishes it, and then corrects everything back. What stands there
 * when she wakes is as it was before her correction, which is the last word all the same.
 */
async function correctedBack(reads: (request: string) => boolean) {
  const world = await councilWorld(31)
  const plan = planOf(world.place, { actions: 2, decisions: 1 })
  const { ledger: published } = await world.time.run(publishAs(world, world.open(ANA), plan))
  const mended = mendedPlan(plan, [], null)
  const first = correctionOf([published], mended)
  const ana = world.open(ANA, undefined, sleepsOver(world, reads))
  const asleep = publishAs(world, ana, first)
  const ben = world.open(BEN)
  const back = async (): Promise<PublishPlan> => {
    await ben.delay(60_000)
    const { ledger: corrected } = await publishAs(world, ben, first)
    expect(ledgerState(corrected)).toBe('done')
    const second = correctionOf([published, corrected], plan)
    const { ledger: undone } = await publishAs(world, ben, second)
    expect(ledgerState(undone)).toBe('done')
    return second
  }
  await world.time.run(Promise.all([back(), asleep]))
  expect(world.time.nowMs() - world.startMs).toBeGreaterThan(sleepMs)
  return world
}

test('a page that slept over the reading of a row does not bring back what was corrected since', async () => {
  const world = await correctedBack((asked) => /^GET .*\/lists\/Weft decisions\/items/.test(asked))
  expect(rowsOf(world, 'Weft decisions').map((each) => each['Wording'])).toEqual(['Decision 0'])
})
