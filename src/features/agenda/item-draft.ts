import * as v from 'valibot'
import { agendaItemSchema, type AgendaItem, type Lead } from '#src/domain/agenda/agenda.ts'

/** What stands in the form of an item. `lead` is `role:<kind>` or `person:<id>`; `kept` a lead the form cannot name. */
export interface ItemDraft {
  readonly title: string
  readonly minutes: number
  readonly kind: AgendaItem['kind']
  readonly lead: string
  readonly purpose: string
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

export const freshItem: ItemDraft = {
  title: '',
  minutes: 10,
  kind: 'discuss',
  lead: 'role:facilitator',
  purpose: '',
}

export function draftOfItem(item: AgendaItem): ItemDraft {
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
