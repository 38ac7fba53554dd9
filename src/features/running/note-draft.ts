import * as v from 'valibot'

/**
 * Words that were typed into notes and are no move yet. `update` is what Yjs wrote of them, `change` where they were
 * typed before Yjs was here; without either it is a text that an earlier release kept.
 */
const draftSchema = v.object({
  text: v.string(),
  update: v.optional(v.string()),
  change: v.optional(v.object({ before: v.string(), at: v.number(), removed: v.number() })),
})
export type NoteDraft = v.InferOutput<typeof draftSchema>

export function parseNoteDraft(stored: unknown): NoteDraft | null {
  const parsed = v.safeParse(draftSchema, stored)
  return parsed.success ? parsed.output : null
}

/** The name under which an earlier release kept a note that nobody had seen yet. */
export function noteDraftKey(sessionKey: string, itemId: string): string {
  return `notes/${sessionKey}/${itemId}/new`
}

/** What stands in the field with the draft's change; null where it is none. */
export function changedText(draft: NoteDraft | null): string | null {
  if (draft?.change === undefined) return null
  const { before, at, removed } = draft.change
  return before.slice(0, at) + draft.text + before.slice(at + removed)
}
