import * as v from 'valibot'
import { rotationSettingsSchema } from '../facilitation/rotation-settings.ts'
import { riskSettingsSchema } from '../risks/risk-settings.ts'
import { day } from './calendar-day.ts'
import { plainLine } from './plain-line.ts'

/** What a member is to the council; the secretary runs it and stands outside the rotation unless added. */
export const roles = ['sponsor', 'chair', 'secretary', 'member', 'deputy', 'adviser'] as const
export type Role = (typeof roles)[number]

export const languages = ['en', 'de', 'ar', 'fr', 'es', 'ja'] as const
export type Language = (typeof languages)[number]

export const nameLimit = 120
/** Longest short name of a department, for its chip. */
export const shortLimit = 12
const shortText = v.pipe(v.string(), v.transform(plainLine), v.minLength(1), v.maxLength(nameLimit))

export const departmentSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  name: shortText,
  short: v.pipe(v.string(), v.transform(plainLine), v.minLength(1), v.maxLength(shortLimit)),
  /** Which colour and pattern is its own; kept, so that it stays when another department leaves. */
  look: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
})
export type Department = v.InferOutput<typeof departmentSchema>

export const memberSchema = v.object({
  /** Entra object id. */
  personId: v.pipe(v.string(), v.minLength(1)),
  displayName: shortText,
  mail: v.optional(v.string()),
  /** Absent for a secretary or adviser who speaks for no department. */
  departmentId: v.optional(v.string()),
  role: v.picklist(roles),
  /** Overrides the role's rule: a secretary may be added to the rotation, a member excused from it. */
  inRotation: v.optional(v.boolean()),
  /** First day on the council. */
  since: v.optional(day),
  away: v.optional(v.array(v.object({ from: day, to: day }))),
})
export type Member = v.InferOutput<typeof memberSchema>

/** A council that rests: everything of it can be read, and nothing of it is written. */
export const archivedSchema = v.object({
  /** Who archived it, as their page said. */
  by: v.string(),
  /** Where it goes on, where it was moved; null where it simply ended. */
  movedTo: v.nullable(v.object({ siteId: v.string(), teamId: v.string(), channelName: v.string() })),
})
export type Archived = v.InferOutput<typeof archivedSchema>

export const councilSchema = v.object({
  /** The council's own key, a GUID; also its ClientKey in the list. */
  key: v.pipe(v.string(), v.minLength(1)),
  name: shortText,
  language: v.picklist(languages),
  /** IANA zone of invites, tasks, messages, minutes and lists, whoever publishes. */
  timeZone: v.pipe(v.string(), v.minLength(1)),
  departments: v.array(departmentSchema),
  members: v.array(memberSchema),
  teamId: v.string(),
  /** The channel that carries the minutes. */
  channelId: v.string(),
  channelName: v.string(),
  /** Graph's composite site id `host,guid,guid`. */
  siteId: v.string(),
  planId: v.string(),
  planName: v.string(),
  bucketId: v.string(),
  /** Tasks say neither what is to be done nor where it was decided: the plan has more readers than the council. */
  neutralTasks: v.optional(v.boolean()),
  /** How the council rates and reviews its risks; absent where it never changed anything. */
  risks: v.optional(riskSettingsSchema),
  /** How its turns go round; absent where it never changed anything. */
  rotation: v.optional(rotationSettingsSchema),
  /** Not of its own row: the version row of the lists says so (decision 128). */
  archived: v.optional(archivedSchema),
})
export type Council = v.InferOutput<typeof councilSchema>
