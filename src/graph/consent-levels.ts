import {
  activityScopes,
  adminScopes,
  chosenSiteScopes,
  coreScopes,
  meetingScopes,
  setUpScopes,
  sharedCalendarScopes,
  type Scope,
} from './scopes.ts'

/** How much an organisation consents to; an administrator chooses one for everybody. */
export const consentLevels = ['basic', 'channel-reading', 'restricted'] as const
export type ConsentLevel = (typeof consentLevels)[number]

const withoutSites = (scopes: readonly Scope[]) => scopes.filter((each) => !each.startsWith('Sites.'))
const basic: readonly Scope[] = [
  ...coreScopes,
  ...setUpScopes,
  ...meetingScopes,
  ...activityScopes,
  ...sharedCalendarScopes,
]

/** The scopes of each level; the relay's own is granted beside any of them. */
export const scopesOfLevel: Readonly<Record<ConsentLevel, readonly Scope[]>> = {
  basic,
  'channel-reading': [...basic, ...adminScopes],
  restricted: [...withoutSites(basic), ...chosenSiteScopes],
}
