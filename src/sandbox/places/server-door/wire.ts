import * as v from 'valibot'

/** What the sandbox's own door (`/sandbox/*`) says, as the places read it. */
export const personSchema = v.object({
  id: v.string(),
  alias: v.string(),
  displayName: v.string(),
  userPrincipalName: v.string(),
  jobTitle: v.nullable(v.string()),
  department: v.nullable(v.string()),
  timeZone: v.string(),
  council: v.boolean(),
  /** Words for what is special: "guest", "has left". */
  remark: v.string(),
})
export type SandboxPerson = v.InferOutput<typeof personSchema>

export const channelSchema = v.object({
  groupId: v.string(),
  teamName: v.string(),
  /** Thread of the team's General channel: what TeamsJS calls the team's id. */
  teamThreadId: v.string(),
  channelId: v.string(),
  channelName: v.string(),
  type: v.picklist(['Regular', 'Private', 'Shared']),
  /** Ids of the people who can open it. */
  people: v.array(v.string()),
})
export type SandboxChannel = v.InferOutput<typeof channelSchema>

export const consentModes = ['approved', 'ask', 'forbidden'] as const
/** What the administrator approved for everybody: everything of Weft's but reading channels, that as well, or chosen sites alone. */
export const siteLevels = ['all', 'chosen'] as const

export const tenantSchema = v.object({
  company: v.string(),
  tenantId: v.string(),
  clientId: v.string(),
  appId: v.string(),
  people: v.array(personSchema),
  channels: v.array(channelSchema),
})
export type SandboxTenant = v.InferOutput<typeof tenantSchema>

export const clockSchema = v.object({ nowMs: v.number(), aheadMs: v.number() })
export type SandboxClock = v.InferOutput<typeof clockSchema>

/**
 * How far time moves. Days are of the company's own clock, so that a weekly meeting stands as far away after a clock
 * change as before it.
 */
export const timeStepSchema = v.object({
  days: v.optional(v.pipe(v.number(), v.integer()), 0),
  byMs: v.optional(v.number(), 0),
})
export type TimeStep = v.InferInput<typeof timeStepSchema>

export const signInSchema = v.variant('kind', [
  v.object({
    kind: v.literal('token'),
    accessToken: v.string(),
    idToken: v.string(),
    expiresIn: v.number(),
    scopes: v.array(v.string()),
  }),
  v.object({ kind: v.literal('ask'), missing: v.array(v.string()) }),
  v.object({ kind: v.literal('administrator'), missing: v.array(v.string()) }),
])
export type SignInAnswer = v.InferOutput<typeof signInSchema>

/** The live relay: whether pages are told of it when they open, and whether it answers. */
export const relaySwitchSchema = v.object({ configured: v.boolean(), running: v.boolean() })
export type RelaySwitch = v.InferOutput<typeof relaySwitchSchema>

export const requestSchema = v.object({
  number: v.number(),
  userId: v.optional(v.string()),
  method: v.string(),
  path: v.string(),
  status: v.number(),
  scopesNeeded: v.array(v.string()),
  scopeUsed: v.optional(v.string()),
  service: v.optional(v.string()),
  units: v.number(),
  bytes: v.number(),
  atMs: v.number(),
  batchId: v.optional(v.string()),
})
export type AskedRequest = v.InferOutput<typeof requestSchema>

/** A person's activity feed, which is no part of Graph. */
export const activitySchema = v.object({
  /** Whether they have Weft at all. */
  installed: v.boolean(),
  feed: v.array(
    v.object({
      id: v.string(),
      text: v.string(),
      preview: v.string(),
      topic: v.string(),
      webUrl: v.string(),
      atMs: v.number(),
    }),
  ),
})
export type SandboxActivity = v.InferOutput<typeof activitySchema>
