export type FrameContext = 'content' | 'sidePanel' | 'meetingStage' | 'settings' | 'remove'
export type TeamsTheme = 'default' | 'dark' | 'contrast'

/** Who and where a product frame is, as this host tells it. */
export interface TeamsSession {
  readonly personId: string
  readonly tenantId: string
  readonly userPrincipalName: string
  readonly displayName: string
  readonly theme: TeamsTheme
  /** BCP 47, lower case as Teams sends it. */
  readonly locale: string
  readonly frameContext: FrameContext
  readonly entityId: string
  readonly subEntityId: string
  readonly team: { readonly groupId: string; readonly name: string; readonly threadId: string } | null
  readonly channel: {
    readonly id: string
    readonly name: string
    readonly type: 'Regular' | 'Private' | 'Shared'
  } | null
  /** Thread of the meeting's chat. */
  readonly chatId: string | null
  readonly sessionId: string
  /** What the channel or the chat keeps about this tab. */
  readonly settings: TabSettings | null
  readonly meeting: { readonly title: string; readonly start: string; readonly end: string } | null
}

export interface TabSettings {
  readonly entityId: string
  readonly contentUrl: string
  readonly websiteUrl: string
  readonly suggestedDisplayName: string
}

/** `context.meeting.id` is base64 of `0#<thread>#0` (facts: microsoft-365.md section 3). */
export function meetingIdOf(chatId: string): string {
  return btoa(`0#${chatId}#0`)
}

/** The flat context of the published protocol; the library turns it into `app.Context`. */
export function legacyContext(session: TeamsSession): Record<string, unknown> {
  const { team, channel, chatId } = session
  return {
    locale: session.locale,
    theme: session.theme,
    hostName: 'Teams',
    hostClientType: 'web',
    frameContext: session.frameContext,
    entityId: session.entityId,
    subEntityId: session.subEntityId,
    userObjectId: session.personId,
    tid: session.tenantId,
    loginHint: session.userPrincipalName,
    userPrincipalName: session.userPrincipalName,
    userDisplayName: session.displayName,
    sessionId: session.sessionId,
    appSessionId: session.sessionId,
    ringId: 'general',
    isFullScreen: false,
    userLicenseType: 'Unknown',
    tenantSKU: 'enterprise',
    ...(team === null ? {} : { teamId: team.threadId, teamName: team.name, groupId: team.groupId }),
    ...(channel === null
      ? {}
      : { channelId: channel.id, channelName: channel.name, channelType: channel.type }),
    ...(chatId === null ? {} : { chatId, meetingId: meetingIdOf(chatId) }),
  }
}
