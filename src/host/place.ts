export type ThemeName = 'light' | 'dark' | 'contrast'

/** Where we are and who is here, as the host told us once at start; theme changes arrive by `onTheme`. */
export interface Place {
  readonly host: 'teams' | 'outlook' | 'browser'
  readonly frame: 'content' | 'sidePanel' | 'meetingStage' | 'settings' | 'task' | 'remove'
  readonly theme: ThemeName
  /** BCP 47 tag of the person's host language. */
  readonly locale: string
  /** Entra object id and tenant id of the person the host is signed in as. */
  readonly personId: string
  readonly tenantId: string
  readonly loginHint: string
  readonly teamId: string | null
  /** The Microsoft 365 group behind the team. */
  readonly groupId: string | null
  readonly channelId: string | null
  readonly channelName: string | null
  /** Thread of the meeting's chat, or of the channel meeting. */
  readonly chatId: string | null
  readonly meetingId: string | null
  /** The tab's own entity id and the sub page of a deep link. */
  readonly pageId: string
  readonly subPageId: string | null
}

export interface ProductClock {
  /** Product time: a monotonic clock plus the offset from the site's own `Date`; milliseconds since 1970 UTC. */
  nowMs(): number
}
