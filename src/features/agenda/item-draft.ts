import * as v from 'valibot'
import { agendaItemSchema, itemKinds, type AgendaItem, type Lead } from '#src/domain/agenda/agenda.ts'

const itemDraftSchema = v.object({
  title: v.string(),
  minutes: v.number(),
  kind: v.picklist(itemKinds),
  /** `role:<kind>` or `person:<id>`; `kept` a lead that the form cannot name. */
  lead: v.string(),
  purpose: v.string(),
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

export function isTyped(kept: KeptItem): boolean {
  const { opened } = kept
  return (
    kept.title !== opened.title ||
    kept.minutes !== opened.minutes ||
    kept.kind !== opened.kind ||
    kept.lead !== opened.lead ||
    kept.purpose !== opened.purpose
  )
}

/** What the person left as it was follows what others made of the item meanwhile. */
export function followOthers(kept: KeptItem, item: AgendaItem): KeptItem {
  const now = draftOfItem(item)
  const { opened } = kept
  return {
    title: kept.title === opened.title ? now.title : kept.title,
    minutes: kept.minutes === opened.minutes ? now.minutes : kept.minutes,
    kind: kept.kind === opened.kind ? now.kind : kept.kind,
    lead: kept.lead === opened.lead ? now.lead : kept.lead,
    purpose: kept.purpose === opened.purpose ? now.purpose : kept.purpose,
    itemId: kept.itemId,
    opened: now,
  }
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
}

function draftOfItem(item: AgendaItem): ItemDraft {
  const lead =
    item.lead.kind === 'person'
      ? `person:${item.lead.personId}`
      : item.lead.kind === 'words'
        ? 'kept'
        : `role:${item.lead.kind}`
  return { title: item.title, minutes: item.minutes, kind: item.kind, lead, purpose: item.purpose ?? '' }
}

function leadFrom(draft: ItemDraft, before: Lead | null, nameOf: (id: string) => string | null): Lead {
  const role = leadRoles.find((each) => draft.lead === `role:${each}`)
  if (role) return { kind: role }
  const personId = draft.lead.startsWith('person:') ? draft.lead.slice('person:'.length) : null
  const name = personId === null ? null : nameOf(personId)
  if (personId !== null && name !== null) return { kind: 'person', personId, name }
  return before ?? { kind: 'facilitator' }
}

/** The item that the form describes; what the form does not show (prompt, output, sources) is kept from `before`. */
export function itemFrom(
  draft: ItemDraft,
  id: string,
  before: AgendaItem | null,
  nameOf: (personId: string) => string | null,
):
  | { readonly ok: true; readonly item: AgendaItem }
  | { readonly ok: false; readonly reason: 'title' | 'minutes' | 'purpose' } {
  const { purpose: _old, ...rest } = before ?? {}
  const purpose = draft.purpose.trim()
  const parsed = v.safeParse(agendaItemSchema, {
    ...rest,
    id,
    title: draft.title,
    kind: draft.kind,
    minutes: draft.minutes,
    lead: leadFrom(draft, before?.lead ?? null, nameOf),
    ...(purpose === '' ? {} : { purpose }),
  })
  if (parsed.success) return { ok: true, item: parsed.output }
  const field = v.getDotPath(parsed.issues[0])
  return { ok: false, reason: field === 'minutes' ? 'minutes' : field === 'purpose' ? 'purpose' : 'title' }
}
