import { declaredApps, installFor } from '#src/sandbox/tenant/activity/installed-app.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { weftApp } from './company.ts'
import { idOf, people } from './people.ts'

/** As `appPackage/manifest.json` declares them; a test holds the two together. */
export const declaredActivities = [
  { type: 'agendaPublished', templateText: '{actor} put the agenda of {session} on the invite' },
  { type: 'topicAccepted', templateText: '{actor} put your topic on the agenda of {session}' },
  { type: 'turnComing', templateText: '{actor} reminds you of your turn in {council}' },
  { type: 'actionsDue', templateText: '{actor} reminds you of what is due in {council}' },
] as const

/** On the council, and without Weft: a deputy who never installed it, and the adviser from outside. */
export const withoutWeft = ['jonas', 'rosa'] as const

/** The app is in the tenant, and almost everybody has it. */
export function seedActivities(world: World): void {
  declaredApps(world).set(weftApp.appId, { ...weftApp, activityTypes: declaredActivities })
  const without = new Set<string>(withoutWeft.map(idOf))
  for (const { id, accountEnabled } of people)
    if (accountEnabled && !without.has(id)) installFor(world, weftApp.appId, id)
}
