import { createTenant } from '#src/sandbox/tenant/create-tenant.ts'
import { siteOfGroup } from '#src/sandbox/tenant/lists/site.ts'
import { actAs, callerNamed } from './act-as.ts'
import { seedCalendar } from './calendar.ts'
import { seedTabs } from './channel-tabs.ts'
import { seedChats } from './chats.ts'
import { company } from './company.ts'
import { councilKey, seedCouncil } from './council.ts'
import { seedDirectory } from './directory.ts'
import { seedFiles } from './files.ts'
import { channelIdOf, groupIdOf } from './groups.ts'
import { seedMessages } from './messages.ts'
import { weekMs } from './moments.ts'
import { seedCategories } from './outlook-categories.ts'
import { seedChallenges } from './challenges.ts'
import { seedPast } from './past-sessions.ts'
import { seedNotices } from './notices.ts'
import type { PlacedTab } from './placed-tab.ts'
import { seedPlans } from './plan.ts'
import { seedRituals } from './rituals.ts'
import { seedSharedCalendars } from './shared-calendars.ts'
import { seedSites } from './sites.ts'
import { guidOf, seededRandom } from './stable-id.ts'
import { seedTemplates } from './templates.ts'
import { seedTurnChanges } from './turn-changes.ts'
import { seedActivities } from './weft-activities.ts'

export interface SeededOrganisation {
  /** The tenant's snapshot, for `state` of a running one. */
  readonly tenant: string
  readonly tabs: readonly PlacedTab[]
}

/** As the product's own configuration page would have saved it. */
function councilTab(siteId: string): PlacedTab {
  const address = `/tab.html?${new URLSearchParams({ site: siteId })}`
  return {
    id: guidOf('tab/council'),
    groupId: groupIdOf('council'),
    threadId: channelIdOf('council-sessions'),
    entityId: `weft-${councilKey}`,
    contentUrl: address,
    websiteUrl: address,
    name: 'Operating Council',
  }
}

/**
 * Alderfinch as it stands at `nowMs`: its past lies before, its calendar around that moment. The same moment gives the
 * same company with the same ids.
 */
export async function seedOrganisation(nowMs: number): Promise<SeededOrganisation> {
  let clock = nowMs - 8 * weekMs
  let made = 0
  const newGuid = (): string => guidOf(`${company.tenantId}/${(made += 1)}`)
  const random = seededRandom(20_26)
  const tenant = createTenant({ now: () => clock, newGuid, random, verifyToken: callerNamed })
  const { world } = tenant
  seedDirectory(world)
  seedActivities(world)
  seedSites(world)
  const { weekly } = seedCalendar(world, nowMs)
  clock = nowMs
  seedMessages(world, nowMs)
  seedCategories(world)
  const plan = seedPlans(world, nowMs)
  const site = siteOfGroup(world, groupIdOf('council'))
  const threadId = weekly.content.online?.threadId
  if (site === undefined || threadId === undefined) throw new Error('The council has no site or no meeting.')
  const client = actAs(tenant, 'tom', random, newGuid)
  seedChats(world, nowMs, threadId)
  const council = await seedCouncil(client, site.id, plan, threadId)
  await seedPast(client, council, plan, weekly, nowMs)
  await seedChallenges(client, council, nowMs)
  await seedTemplates(client, council)
  await seedTurnChanges(client, council, nowMs)
  await seedRituals(client, council, weekly, nowMs)
  await seedNotices(client, council, nowMs)
  const placed = [councilTab(site.id)]
  seedTabs(world, placed, plan.planId)
  seedFiles(world, site)
  await seedSharedCalendars(client)
  return { tenant: tenant.snapshot(), tabs: placed }
}
