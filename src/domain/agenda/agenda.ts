import * as v from 'valibot'
import { nameLimit } from '../council/council.ts'
import { plainLine } from '../council/plain-line.ts'

export const itemKinds = [
  'open',
  'inform',
  'review',
  'discuss',
  'decide',
  'commit',
  'reflect',
  'break',
  'due-list',
  'close',
] as const

const someId = v.pipe(v.string(), v.maxLength(200))

/** Who leads an item: a standing role, a kind of person, or one named person. */
export const leadSchema = v.variant('kind', [
  v.object({ kind: v.literal('facilitator') }),
  v.object({ kind: v.literal('note-taker') }),
  v.object({ kind: v.literal('sponsor') }),
  v.object({ kind: v.literal('owners') }),
  v.object({ kind: v.literal('departments') }),
  v.object({ kind: v.literal('everyone') }),
  v.object({ kind: v.literal('decider') }),
  v.object({ kind: v.literal('guest') }),
  v.object({ kind: v.literal('person'), personId: someId, name: v.pipe(v.string(), v.maxLength(nameLimit)) }),
  /** Free wording of a template (“two departments together”), already in the council's language. */
  v.object({ kind: v.literal('words'), text: v.pipe(v.string(), v.maxLength(80)) }),
])
export type Lead = v.InferOutput<typeof leadSchema>

export const outputKinds = [
  'attendance',
  'action',
  'decision',
  'risk',
  'note',
  'update',
  'commitment',
  'lesson',
  'win',
  'experiment',
  'handoff',
  'term',
  'measure',
  'charter',
  'minutes',
] as const

/** What an item can pull in by itself. */
export const dueSources = [
  'actions-late',
  'risks-due',
  'commitments-due',
  'signals-fired',
  'experiments-ending',
  'measures',
  'pulse-result',
  'channel-posts',
] as const

/** What becomes of an item that a session did not get to: it comes again, it ends there, or closing asks. */
export const carryRules = ['yes', 'no', 'ask'] as const

export const itemTitleLimit = 200
/** As long as a proposal's reason, which becomes the purpose of its item. */
export const purposeLimit = 600
export const promptLimit = 600

/** Counting further says nothing more. */
export const mostCarried = 999

export const preReadTitleLimit = 200
/** Longer addresses are no address of a file. */
export const addressLimit = 2000
/** A document to read before: what it is called and where it lies. Shown only where `siteAddress` takes it. */
export const preReadSchema = v.object({
  title: v.pipe(v.string(), v.transform(plainLine), v.maxLength(preReadTitleLimit)),
  address: v.pipe(v.string(), v.maxLength(addressLimit)),
})
/** Of one agenda, or of one item. */
export const mostPreReads = 50

export const agendaItemSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  title: v.pipe(v.string(), v.transform(plainLine), v.minLength(1), v.maxLength(itemTitleLimit)),
  kind: v.picklist(itemKinds),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480)),
  lead: leadSchema,
  purpose: v.optional(v.pipe(v.string(), v.maxLength(purposeLimit))),
  /** What the facilitator may say; folded on screen. */
  prompt: v.optional(v.pipe(v.string(), v.maxLength(promptLimit))),
  output: v.optional(v.picklist(outputKinds)),
  sources: v.optional(v.pipe(v.array(v.picklist(dueSources)), v.maxLength(dueSources.length))),
  /** The joint update shows every department's lines and who is missing. */
  jointUpdate: v.optional(v.boolean()),
  /** Absent: by its kind, as `unfinishedItems` says. */
  carryOver: v.optional(v.picklist(carryRules)),
  /** Session key of the session that did not finish this item. */
  carriedFrom: v.optional(someId),
  /** What belongs to it to be read before, where it comes from a session that did not finish it. */
  preReads: v.optional(
    v.pipe(v.array(v.object({ id: someId, ...preReadSchema.entries })), v.maxLength(mostPreReads)),
  ),
  /** How many sessions it came from unfinished so far; absent on items carried before it was counted. */
  carriedTimes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostCarried))),
})
export type AgendaItem = v.InferOutput<typeof agendaItemSchema>

/** How many sessions in a row had the item on their agenda, this one included. */
export function timesAsked({ carriedFrom, carriedTimes }: AgendaItem): number {
  return 1 + (carriedTimes ?? (carriedFrom === undefined ? 0 : 1))
}
