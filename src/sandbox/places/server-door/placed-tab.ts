import * as v from 'valibot'

/** A tab that somebody added to a channel or to a meeting's chat. */
export const placedTabSchema = v.object({
  id: v.string(),
  groupId: v.nullable(v.string()),
  /** Channel thread, or the thread of a meeting's chat. */
  threadId: v.string(),
  entityId: v.string(),
  contentUrl: v.string(),
  websiteUrl: v.string(),
  name: v.string(),
})
export type PlacedTab = v.InferOutput<typeof placedTabSchema>
