/**
 * What Weft asks people to consent to (facts: graph.md section 3). Calls name scopes of these tiers, not smaller ones
 * that would do for that call alone: a token for a scope nobody consented to would need a second consent.
 */
export const coreScopes = [
  'User.Read',
  'User.ReadBasic.All',
  'Team.ReadBasic.All',
  'Channel.ReadBasic.All',
  'Calendars.ReadWrite',
  'Tasks.ReadWrite',
  'Sites.ReadWrite.All',
  'ChannelMessage.Send',
] as const

/** Asked once of the person who sets a council up. */
export const setUpScopes = ['Sites.Manage.All'] as const

/** Finds the meeting's chat; a person may consent. */
export const meetingScopes = ['Chat.ReadBasic'] as const

/** An administrator approves these, if at all; everything works without. */
export const adminScopes = ['TeamMember.Read.All', 'GroupMember.Read.All', 'ChannelMessage.Read.All'] as const

/** Of these, what looking for a message in the channel takes. */
export const channelReadScopes = ['ChannelMessage.Read.All'] as const

/** Asked of whoever first tells somebody something, when they press for it; a person may consent. */
export const activityScopes = ['TeamsActivity.Send'] as const

/** Asked of a delegate who opens the pane beside an appointment in a colleague's calendar; a person may consent. */
export const sharedCalendarScopes = ['Calendars.ReadWrite.Shared'] as const

/**
 * Asked when a running session goes over the live relay: a scope of Weft's own API, which stands in full
 * (`api://…/Session.Join`) in the page's configuration. Without it the session goes on over the council's list.
 */
export const relayScopes = ['Session.Join'] as const

/** In the place of all other scopes of SharePoint, where an administrator chooses Weft's sites one by one. */
export const chosenSiteScopes = ['Sites.Selected'] as const

export type Scope =
  | (typeof coreScopes)[number]
  | (typeof setUpScopes)[number]
  | (typeof meetingScopes)[number]
  | (typeof adminScopes)[number]
  | (typeof activityScopes)[number]
  | (typeof sharedCalendarScopes)[number]
  | (typeof relayScopes)[number]
  | (typeof chosenSiteScopes)[number]

/** The feature that lacks the scope, by which `scope-lacking-…` in the catalogue says what works without it. */
export const withoutScope: Readonly<Record<Scope, string>> = {
  'User.Read': 'sign-in',
  'User.ReadBasic.All': 'people',
  'Team.ReadBasic.All': 'teams',
  'Channel.ReadBasic.All': 'channels',
  'Calendars.ReadWrite': 'calendar',
  'Tasks.ReadWrite': 'planner',
  'Sites.ReadWrite.All': 'records',
  'ChannelMessage.Send': 'channel-post',
  'Sites.Manage.All': 'set-up',
  'Chat.ReadBasic': 'meeting-chat',
  'TeamMember.Read.All': 'team-members',
  'GroupMember.Read.All': 'member-count',
  'ChannelMessage.Read.All': 'channel-read',
  'TeamsActivity.Send': 'activity',
  'Calendars.ReadWrite.Shared': 'shared-calendar',
  'Session.Join': 'relay',
  'Sites.Selected': 'chosen-sites',
}

/** The features that lack something of these scopes, named in full or not; a scope that is not Weft's is left out. */
export function featuresOf(scopes: readonly string[]): readonly string[] {
  const names = scopes.map((each) => each.slice(each.lastIndexOf('/') + 1))
  return Object.entries(withoutScope).flatMap(([scope, feature]) => (names.includes(scope) ? [feature] : []))
}
