import type { PlacedTab } from './placed-tab.ts'
import { createTenant } from '#src/sandbox/tenant/create-tenant.ts'
import { company } from './company.ts'
import { seedDirectory } from './directory.ts'
import { weekMs } from './moments.ts'
import { seedPlans } from './plan.ts'
import { guidOf, seededRandom } from './stable-id.ts'

export interface SeededOrganisation {
  /** The tenant's snapshot, for `state` of a running one. */
  readonly tenant: string
  readonly tabs: readonly PlacedTab[]
}

/**
 * Alderfinch as it stands at `nowMs`: its past lies before, its calendar around that moment. The same moment gives the
 * same company with the same ids.
 */
export async function seedOrganisation(nowMs: number): Promise<SeededOrganisation> {
  let clock = nowMs - 8 * weekMs
  let made = 0
  const tenant = createTenant({
    now: () => clock,
    newGuid: () => guidOf(`${company.tenantId}/${(made += 1)}`),
    random: seededRandom(20_26),
    verifyToken: () => Promise.resolve(undefined),
  })
  seedDirectory(tenant.world)
  clock = nowMs
  seedPlans(tenant.world, nowMs)
  return { tenant: tenant.snapshot(), tabs: [] }
}
