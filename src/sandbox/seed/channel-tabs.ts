import { tabs, type TabRow } from '#src/sandbox/tenant/teams-messages/tab-calls.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { weftApp } from './company.ts'
import type { PlacedTab } from './placed-tab.ts'
import { guidOf } from './stable-id.ts'

/** What Graph tells of the tabs above a channel: Weft's own, and the plan beside it. */
export function seedTabs(world: World, placed: readonly PlacedTab[], planId: string): void {
  for (const tab of placed) {
    const { id, threadId, name, entityId, contentUrl, websiteUrl } = tab
    put(world, {
      id,
      threadId,
      displayName: name,
      app: { id: weftApp.appId, displayName: 'Weft' },
      configuration: { entityId, contentUrl, websiteUrl, removeUrl: null },
    })
    const plan = `https://planner.example/plans/${planId}`
    put(world, {
      id: guidOf(`tab/plan/${threadId}`),
      threadId,
      displayName: 'Actions',
      app: { id: 'com.microsoft.teamspace.tab.planner', displayName: 'Planner' },
      configuration: {
        entityId: planId,
        contentUrl: plan,
        websiteUrl: plan,
        removeUrl: `${plan}?remove`,
      },
    })
  }
}

function put(world: World, tab: TabRow): void {
  tabs(world).set(tab.id, tab)
}
