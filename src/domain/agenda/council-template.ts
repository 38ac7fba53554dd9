import * as v from 'valibot'
import { isConfirmItem } from '../minutes/confirm-item.ts'
import { agendaItemSchema, type AgendaItem } from './agenda.ts'
import type { TemplateWords } from './template-words.ts'
import type { cadences } from './template.ts'

/**
 * An item of a council's own template: as on an agenda, but of no session. Its id, there once the template was edited,
 * tells it from its neighbours and goes no further.
 */
export const councilTemplateItemSchema = v.object({
  ...v.omit(agendaItemSchema, ['id', 'carriedFrom', 'carriedTimes']).entries,
  id: v.optional(agendaItemSchema.entries.id),
})
export type CouncilTemplateItem = v.InferOutput<typeof councilTemplateItemSchema>

/** More is no agenda. */
export const councilTemplateItemLimit = 60

/** An agenda that the council keeps to begin from, in its own words. */
export interface CouncilTemplate {
  readonly title: string
  readonly purpose: string
  readonly cadence: (typeof cadences)[number]
  readonly items: readonly CouncilTemplateItem[]
  /** In which language these words are, and what they are in others; missing where there is one alone. */
  readonly words?: TemplateWords | undefined
}

/** What of an agenda comes again: neither what an earlier session had left over nor the confirmation of its minutes. */
export function templateItemsOf(items: readonly AgendaItem[]): readonly CouncilTemplateItem[] {
  return items
    .filter((each) => each.carriedFrom === undefined && !isConfirmItem(each))
    .slice(0, councilTemplateItemLimit)
    .map(({ id: _id, carriedFrom: _from, carriedTimes: _times, ...rest }) => rest)
}

/** A fresh agenda from it; `newId` makes the items' ids. */
export function agendaFromCouncilTemplate(
  { title, items }: CouncilTemplate,
  newId: () => string,
): { readonly title: string; readonly items: readonly AgendaItem[]; readonly plannedMinutes: number } {
  return {
    title,
    items: items.map((each) => ({ ...each, id: newId() })),
    plannedMinutes: minutesOf(items),
  }
}

export function minutesOf(items: readonly { readonly minutes: number }[]): number {
  return items.reduce((sum, each) => sum + each.minutes, 0)
}
