import { expect, test } from 'vitest'
import { loadCouncil } from '#src/records/stores/find-councils.ts'
import { createTenant } from '#src/sandbox/tenant/create-tenant.ts'
import { siteOfGroup } from '#src/sandbox/tenant/lists/site.ts'
import { planOnView, plansOnView } from '#src/sandbox/tenant/planner/seed-planner.ts'
import { actAs, callerNamed } from './act-as.ts'
import { groupIdOf } from './groups.ts'
import { seedOrganisation } from './seed-organisation.ts'
import { seededRandom } from './stable-id.ts'

const nowMs = Date.UTC(2026, 10, 23, 9, 2)

test('the same moment gives the same company, byte for byte', async () => {
  const [one, other] = [await seedOrganisation(nowMs), await seedOrganisation(nowMs)]
  expect(one.tenant === other.tenant).toBe(true)
})

test('Weft itself reads the seeded council, its plan has half-finished tasks', async () => {
  const { tenant: state } = await seedOrganisation(nowMs)
  let made = 0
  const newGuid = (): string => `guid-${(made += 1)}`
  const random = seededRandom(1)
  const tenant = createTenant({ now: () => nowMs, newGuid, random, state, verifyToken: callerNamed })
  const site = siteOfGroup(tenant.world, groupIdOf('council'))
  const reading = await loadCouncil(actAs(tenant, 'ana', random, newGuid), site?.id ?? '')
  expect(reading.ok && reading.council.departments.length).toBe(7)
  const plan = plansOnView(tenant.world).find((each) => each.groupId === groupIdOf('council'))
  const tasks = planOnView(tenant.world, plan?.id ?? '')?.buckets.flatMap((each) => each.tasks) ?? []
  expect(tasks.some((task) => task.percentComplete === 100)).toBe(true)
  expect(tasks.some((task) => (task.dueDateTime ?? '') < new Date(nowMs).toISOString())).toBe(true)
})

test('today’s review begins within a quarter of an hour, in winter and in summer', async () => {
  for (const at of [nowMs, Date.UTC(2026, 6, 1, 22, 58), Date.UTC(2026, 2, 30, 7, 0)]) {
    const { tenant: state } = await seedOrganisation(at)
    const random = seededRandom(1)
    const tenant = createTenant({ now: () => at, newGuid: String, random, state, verifyToken: callerNamed })
    const path = `/me/calendarView?startDateTime=${iso(at)}&endDateTime=${iso(at + 15 * 60_000)}`
    const response = await tenant.handle(
      new Request(`http://graph.localhost/v1.0${path}`, { headers: { authorization: 'Bearer ben' } }),
    )
    expect(JSON.stringify(await response.json()), iso(at)).toContain('Weekly cross-functional review')
  }
})

function iso(ms: number): string {
  return new Date(ms).toISOString()
}
