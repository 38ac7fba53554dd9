/** A tab that the company has added already, to a channel or to a meeting's chat. */
export interface PlacedTab {
  readonly id: string
  readonly groupId: string | null
  /** Channel thread, or the thread of a meeting's chat. */
  readonly threadId: string
  readonly entityId: string
  readonly contentUrl: string
  readonly websiteUrl: string
  readonly name: string
}
