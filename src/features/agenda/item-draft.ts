import * as v from 'valibot'
import {
  agendaItemSchema,
  carryRules,
  dueSources,
  itemKinds,
  outputKinds,
  type AgendaItem,
  type Lead,
} from '#src/domain/agenda/agenda.ts'

const itemDraftSchema = v.object({
  title: v.string(),
  minutes: v.number(),
  kind: v.picklist(itemKinds),
  /** `role:<kind>` or `person:<id>`; `kept` a lead that the form cannot name. */
  lead: v.string(),
  purpose: v.string(),
  // What was half-typed under an older version has none of these.
  prompt: v.optional(v.string(), ''),
  output: v.optional(v.picklist(['', ...outputKinds]), ''),
  sources: v.optional(v.array(v.picklist(dueSources)), []),
  /** Empty: by its kind. */
  carryOver: v.optional(v.picklist(['', ...carryRules]), ''),
})
/** What stands in the form of an item. */
export type ItemDraft = v.InferOutput<typeof itemDraftSchema>

const keptItemSchema = v.object({
  ...itemDraftSchema.entries,
  /** Null for an item that is new. */
  itemId: v.nullable(v.string()),
  /** The item as the form showed it when it was opened. */
  opened: itemDraftSchema,
})
/** The same with what it is about, so that it can be taken up after a reload. */
export type KeptItem = v.InferOutput<typeof keptItemSchema>

export function parseKeptItem(stored: unknown): KeptItem | null {
  const parsed = v.safeParse(keptItemSchema, stored)
  return parsed.success ? parsed.output : null
}

/** A form as it opens: on an item, or on a new one for null. */
export function keptItem(item: AgendaItem | null): KeptItem {
  const opened = item === null ? freshItem : draftOfItem(item)
  return { ...opened, itemId: item?.id ?? null, opened }
}

const fields = [
  'title',
  'minutes',
  'kind',
  'lead',
  'purpose',
  'prompt',
  'output',
  'sources',
  'carryOver',
] as const satisfies readonly (keyof ItemDraft)[]

function isSame(one: ItemDraft, other: ItemDraft, field: keyof ItemDraft): boolean {
  return JSON.stringify(one[field]) === JSON.stringify(other[field])
}

export function isTyped(kept: KeptItem): boolean {
  return !fields.every((field) => isSame(kept, kept.opened, field))
}

/** What the person left as it was follows what others made of the item meanwhile. */
export function followOthers(kept: KeptItem, item: AgendaItem): KeptItem {
  const now = draftOfItem(item)
  const untouched = fields.filter((field) => isSame(kept, kept.opened, field))
  const followed = Object.fromEntries(untouched.map((field) => [field, now[field]]))
  return { ...kept, ...followed, opened: now }
}

/** Leads that the form offers beside the council's people. */
export const leadRoles = [
  'facilitator',
  'note-taker',
  'sponsor',
  'owners',
  'departments',
  'everyone',
  'decider',
  'guest',
] as const

const freshItem: ItemDraft = {
  title: '',
  minutes: 10,
  kind: 'discuss',
  lead: 'role:facilitator',
  purpose: '',
  prompt: '',
  output: '',
  sources: [],
  carryOver: '',
}

function draftOfItem(item: AgendaItem): ItemDraft {
  const lead =
    item.lead.kind === 'person'
      ? `person:${item.lead.personId}`
      : item.lead.kind === 'words'
        ? 'kept'
        : `role:${item.lead.kind}`
  return {
    title: item.title,
    minutes: item.minutes,
    kind: item.kind,
    lead,
    purpose: item.purpose ?? '',
    prompt: item.prompt ?? '',
    output: item.output ?? '',
    sources: [...(item.sources ?? [])],
    carryOver: item.carryOver ?? '',
  }
}

function leadFrom(draft: ItemDraft, before: Lead | null, nameOf: (id: string) => string | null): Lead {
  const role = leadRoles.find((each) => draft.lead === `role:${each}`)
  if (role) return { kind: role }
  const personId = draft.lead.startsWith('person:') ? draft.lead.slice('person:'.length) : null
  const name = personId === null ? null : nameOf(personId)
  if (personId !== null && name !== null) return { kind: 'person', personId, name }
  return before ?? { kind: 'facilitator' }
}

/** The item that the form describes; what the form does not show (the joint update) is kept from `before`. */
export function itemFrom(
  draft: ItemDraft,
  id: string,
  before: AgendaItem | null,
  nameOf: (personId: string) => string | null,
):
  | { readonly ok: true; readonly item: AgendaItem }
  | { readonly ok: false; readonly reason: 'title' | 'minutes' | 'purpose' | 'prompt' } {
  const {
    purpose: _purpose,
    prompt: _prompt,
    output: _output,
    sources: _sources,
    carryOver: _carryOver,
    ...rest
  }: Partial<AgendaItem> = before ?? {}
  const purpose = draft.purpose.trim()
  const prompt = draft.prompt.trim()
  const parsed = v.safeParse(agendaItemSchema, {
    ...rest,
    id,
    title: draft.title,
    kind: draft.kind,
    minutes: draft.minutes,
    lead: leadFrom(draft, before?.lead ?? null, nameOf),
    ...(purpose === '' ? {} : { purpose }),
    ...(prompt === '' ? {} : { prompt }),
    ...(draft.output === '' ? {} : { output: draft.output }),
    ...(draft.sources.length === 0 ? {} : { sources: draft.sources }),
    ...(draft.carryOver === '' ? {} : { carryOver: draft.carryOver }),
  })
  if (parsed.success) return { ok: true, item: parsed.output }
  const field = v.getDotPath(parsed.issues[0])
  const reason = (['minutes', 'purpose', 'prompt'] as const).find((each) => each === field)
  return { ok: false, reason: reason ?? 'title' }
}
