import type { Lead } from './agenda.ts'

/** Who leads an item, in words; `words` speaks the reader's language (messages `lead-…`). */
export function leadWords(lead: Lead, words: (id: string) => string): string {
  if (lead.kind === 'person') return lead.name
  if (lead.kind === 'words') return lead.text
  return words(`lead-${lead.kind}`)
}
