import { expect, test } from 'vitest'
import { planningCase } from '#test/support/turn-change-workload.ts'
import { foldChanges } from './fold-changes.ts'
import { planTurns } from './plan-turns.ts'

function planOf(
  changes: Parameters<typeof foldChanges>[0],
  { people, days }: ReturnType<typeof planningCase>,
) {
  const folded = foldChanges(changes)
  return JSON.stringify({
    log: folded.log,
    requests: folded.requests,
    plan: planTurns({
      council: {
        key: 'k',
        members: people.map((personId) => ({ personId, displayName: personId, role: 'member' })),
      },
      turns: [],
      changes: folded,
      days,
      left: new Set(),
    }),
  })
}

test('fifty devices that were apart while they planned come to one plan, to the last bit', () => {
  let contradicted = 0
  for (let seed = 1; seed <= 20; seed += 1) {
    const planning = planningCase(seed, { replicas: 50, changes: 80 })
    const plans = new Set(planning.replicas.map((each) => planOf(each, planning)))
    expect(plans.size, `seed ${seed}`).toBe(1)
    const { log } = foldChanges(planning.replicas[0] ?? [])
    contradicted += log.filter((each) => each.standing.state === 'refused').length
  }
  // Otherwise nothing was tried.
  expect(contradicted).toBeGreaterThan(200)
})

test('a turn has one holder by agreement', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { pins } = foldChanges(planningCase(seed, { replicas: 5, changes: 80 }).replicas[0] ?? [])
    const turns = pins.map((each) => `${each.role} ${each.turn.sessionKey || each.turn.day}`)
    expect(new Set(turns).size, `seed ${seed}`).toBe(turns.length)
  }
})
