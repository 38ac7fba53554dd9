import type { AgendaItem, Lead } from '../agenda/agenda.ts'
import type { Council } from '../council/council.ts'
import type { ShownPreRead } from '../session/shown-pre-reads.ts'
import { directionOf, escapeHtml } from './html.ts'
import { clockWords, rowOf, zoneWords, type OutWords } from './out-words.ts'

/**
 * The lines between which the agenda stands in an invite. They are visible, because Outlook rewrites HTML and keeps
 * only what can be seen (facts: graph.md section 6), and the same in every language.
 */
export const blockStart = 'Weft ↓'
export const blockEnd = 'Weft ↑'

function leadName(lead: Lead, words: OutWords): string {
  if (lead.kind === 'person') return lead.name
  return lead.kind === 'words' ? lead.text : words(`out-lead-${lead.kind}`)
}

// Inline, because mail programs drop style sheets; without colours, so that dark mode can choose them.
const cell = 'style="border:1px solid #999;padding:4px 8px;text-align:start;vertical-align:top"'

function mark(text: string): string {
  return `<p style="margin:0;font-size:11px">${text}</p>`
}

/** An agenda as it stands in an invite. */
export interface InviteAgenda {
  readonly title: string
  readonly items: readonly AgendaItem[]
  /** The meeting's start. */
  readonly startMs: number
  readonly council: Pick<Council, 'language' | 'timeZone'>
  readonly facilitatorName: string | null
  readonly noteTakerName: string | null
  /** Names of the next three to facilitate after this session. */
  readonly nextNames?: readonly string[]
  /** What is read before, of the agenda and of its items. */
  readonly preReads?: readonly ShownPreRead[]
  readonly link: string
  readonly words: OutWords
}

/** What is said of each item, in its order. */
export function inviteRows({ items, startMs, council, words, preReads = [] }: InviteAgenda) {
  let atMs = startMs
  return items.map((item) => {
    const time = clockWords(council, atMs)
    atMs += item.minutes * 60_000
    const minutes = words('out-minutes-count', { count: item.minutes })
    const lead = leadName(item.lead, words)
    const links = preReads.filter((each) => each.itemId === item.id)
    return { time, title: item.title, lead, minutes, purpose: item.purpose ?? '', links }
  })
}

/** What is said above the items: who does what, and in which zone the times are. */
export function inviteLines(agenda: InviteAgenda): readonly string[] {
  const { startMs, council, facilitatorName, noteTakerName, nextNames = [], words } = agenda
  return [
    facilitatorName === null ? null : words('out-invite-facilitator', { name: facilitatorName }),
    noteTakerName === null ? null : words('out-invite-note-taker', { name: noteTakerName }),
    nextNames.length === 0 ? null : words('out-invite-next', { names: rowOf(council, nextNames) }),
    words('out-invite-zone', { zone: zoneWords(council, startMs) }),
  ].filter((each) => each !== null)
}

/** What is to be read before all of it. */
export function preReadsOfAll({ preReads = [] }: InviteAgenda): readonly ShownPreRead[] {
  return preReads.filter((each) => each.itemId === null)
}

function linksHtml(links: readonly ShownPreRead[], words: OutWords): readonly string[] {
  if (links.length === 0) return []
  const each = ({ address, title }: ShownPreRead) =>
    `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`
  return [[escapeHtml(words('out-invite-read-before')), ...links.map(each)].join('<br>')]
}

/** The agenda for the body of an invite: plain HTML that reads well as text too (hence the spaces between cells). */
export function inviteBlock(agenda: InviteAgenda): string {
  const { title, council, link, words } = agenda
  const rows = inviteRows(agenda).map(({ time, title, lead, minutes, purpose, links }) => {
    const why = [...(purpose === '' ? [] : [escapeHtml(purpose)]), ...linksHtml(links, words)]
    const cells = [escapeHtml(lead), escapeHtml(minutes), why.join('<br>')]
    return `<tr><td ${cell}>${escapeHtml(time)}</td> <th scope="row" ${cell}>${escapeHtml(title)}</th>${cells
      .map((each) => ` <td ${cell}>${each}</td>`)
      .join('')}</tr>`
  })
  const columns = ['time', 'item', 'lead', 'minutes', 'purpose'] as const
  const head = columns.map(
    (each) => `<th scope="col" ${cell}>${escapeHtml(words(`out-column-${each}`))}</th>`,
  )
  const lines = inviteLines(agenda)
  const { language } = council
  return [
    `<div lang="${language}" dir="${directionOf(language)}">`,
    mark(blockStart),
    `<h2>${escapeHtml(words('out-invite-title', { title }))}</h2>`,
    `<p>${lines.map(escapeHtml).join('<br>')}</p>`,
    ...linksHtml(preReadsOfAll(agenda), words).map((each) => `<p>${each}</p>`),
    `<table style="border-collapse:collapse"><thead><tr>${head.join(' ')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    `<p><a href="${escapeHtml(link)}">${escapeHtml(words('out-open-in-weft'))}</a></p>`,
    mark(blockEnd),
    '</div>',
  ].join('')
}
