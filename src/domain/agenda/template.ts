import * as v from 'valibot'
import { artefactKinds } from '../session/move.ts'
import { dueSources, itemKinds, outputKinds, type AgendaItem, type Lead } from './agenda.ts'

export const cadences = ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'on-demand'] as const

/** Leads that a template words freely; the text is `template-lead-<word>` of the catalogue. */
export const leadWords = [
  'two-departments',
  'teams',
  'leader-first',
  'pairs',
  'leaders-in-turn',
  'pairs-then-all',
  'outside-facilitator',
  'silent-first',
  'presenters',
  'those-who-differ',
  'speaker',
  'executives',
  'groups',
] as const

const standingLeads = [
  'facilitator',
  'note-taker',
  'sponsor',
  'owners',
  'departments',
  'everyone',
  'decider',
  'guest',
] as const

const templateItemSchema = v.object({
  kind: v.picklist(itemKinds),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480)),
  lead: v.union([v.picklist(standingLeads), v.object({ words: v.picklist(leadWords) })]),
  output: v.optional(v.picklist(outputKinds)),
  sources: v.optional(v.array(v.picklist(dueSources))),
  jointUpdate: v.optional(v.boolean()),
})
export type TemplateItem = v.InferOutput<typeof templateItemSchema>

/**
 * Where an agenda starts. Its words are messages of the catalogue: `template-<id>-title` and `-purpose`, and for the
 * nth item `template-<id>-item-<n>-title`, `-purpose` and `-prompt`.
 */
export const templateSchema = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
    cadence: v.picklist(cadences),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** What such a session usually leaves; closing offers these first. */
    leaves: v.array(v.picklist(artefactKinds)),
    items: v.pipe(v.array(templateItemSchema), v.minLength(1)),
  }),
  v.check(
    (template) => template.items.reduce((sum, item) => sum + item.minutes, 0) === template.minutes,
    'The minutes of the items add up to the minutes of the template.',
  ),
)
export type Template = v.InferOutput<typeof templateSchema>

/** Messages of the catalogue in the wanted language. */
export type Words = (id: string) => string

export function templateTitle(template: Template, words: Words): string {
  return words(`template-${template.id}-title`)
}

export function templatePurpose(template: Template, words: Words): string {
  return words(`template-${template.id}-purpose`)
}

function leadOf(lead: TemplateItem['lead'], words: Words): Lead {
  return typeof lead === 'string'
    ? { kind: lead }
    : { kind: 'words', text: words(`template-lead-${lead.words}`) }
}

/** A fresh agenda from a template, in the language of `words` (the council's). `newId` makes the items' ids. */
export function agendaFromTemplate(
  template: Template,
  words: Words,
  newId: () => string,
): { readonly title: string; readonly items: readonly AgendaItem[]; readonly plannedMinutes: number } {
  const items = template.items.map((item, index): AgendaItem => {
    const { lead, ...rest } = item
    const part = (name: string): string => words(`template-${template.id}-item-${index + 1}-${name}`)
    return {
      ...rest,
      id: newId(),
      title: part('title'),
      lead: leadOf(lead, words),
      purpose: part('purpose'),
      prompt: part('prompt'),
    }
  })
  return { title: templateTitle(template, words), items, plannedMinutes: template.minutes }
}
