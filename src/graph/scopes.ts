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

export type Scope =
  | (typeof coreScopes)[number]
  | (typeof setUpScopes)[number]
  | (typeof meetingScopes)[number]
  | (typeof adminScopes)[number]

/** Message ids: which feature lacks the scope, and what works without it. */
export const withoutScope: Readonly<Record<Scope, string>> = {
  'User.Read': 'scope-lacking-sign-in',
  'User.ReadBasic.All': 'scope-lacking-people',
  'Team.ReadBasic.All': 'scope-lacking-teams',
  'Channel.ReadBasic.All': 'scope-lacking-channels',
  'Calendars.ReadWrite': 'scope-lacking-calendar',
  'Tasks.ReadWrite': 'scope-lacking-planner',
  'Sites.ReadWrite.All': 'scope-lacking-records',
  'ChannelMessage.Send': 'scope-lacking-channel-post',
  'Sites.Manage.All': 'scope-lacking-set-up',
  'Chat.ReadBasic': 'scope-lacking-meeting-chat',
  'TeamMember.Read.All': 'scope-lacking-team-members',
  'GroupMember.Read.All': 'scope-lacking-member-count',
  'ChannelMessage.Read.All': 'scope-lacking-channel-read',
}
