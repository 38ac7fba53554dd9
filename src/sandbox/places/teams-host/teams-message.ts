import * as v from 'valibot'

/** A message of `@microsoft/teams-js` to the window around it. */
export const teamsMessageSchema = v.object({
  id: v.optional(v.union([v.number(), v.string()])),
  uuidAsString: v.optional(v.string()),
  func: v.string(),
  args: v.optional(v.array(v.unknown()), []),
  /** Nested app authentication sends its JSON here. */
  data: v.optional(v.string()),
})
export type TeamsMessage = v.InferOutput<typeof teamsMessageSchema>

/** The answer to one message, matched by both of its ids. */
export interface TeamsReply {
  readonly id: number | string | undefined
  readonly uuidAsString: string | undefined
  readonly args: readonly unknown[]
}

export function replyTo(message: TeamsMessage, args: readonly unknown[]): TeamsReply {
  return { id: message.id, uuidAsString: message.uuidAsString, args }
}
