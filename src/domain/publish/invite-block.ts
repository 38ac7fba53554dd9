import type { AgendaItem, Lead } from '../agenda/agenda.ts'
import type { Council } from '../council/council.ts'
import { directionOf, escapeHtml } from './html.ts'
import { clockWords, zoneWords, type OutWords } from './out-words.ts'

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

/** The agenda for the body of an invite: plain HTML that reads well as text too (hence the spaces between cells). `startMs` is the meeting's start. */
export function inviteBlock(input: {
  readonly title: string
  readonly items: readonly AgendaItem[]
  readonly startMs: number
  readonly council: Pick<Council, 'language' | 'timeZone'>
  readonly facilitatorName: string | null
  readonly noteTakerName: string | null
  /** Names of the next three to facilitate after this session. */
  readonly nextNames?: readonly string[]
  readonly link: string
  readonly words: OutWords
}): string {
  const {
    title,
    items,
    startMs,
    council,
    facilitatorName,
    noteTakerName,
    nextNames = [],
    link,
    words,
  } = input
  let atMs = startMs
  const rows = items.map((item) => {
    const time = clockWords(council, atMs)
    atMs += item.minutes * 60_000
    const cells = [
      leadName(item.lead, words),
      words('out-minutes-count', { count: item.minutes }),
      item.purpose ?? '',
    ]
    return `<tr><td ${cell}>${escapeHtml(time)}</td> <th scope="row" ${cell}>${escapeHtml(item.title)}</th>${cells
      .map((each) => ` <td ${cell}>${escapeHtml(each)}</td>`)
      .join('')}</tr>`
  })
  const columns = ['time', 'item', 'lead', 'minutes', 'purpose'] as const
  const head = columns.map(
    (each) => `<th scope="col" ${cell}>${escapeHtml(words(`out-column-${each}`))}</th>`,
  )
  const lines = [
    facilitatorName === null ? null : words('out-invite-facilitator', { name: facilitatorName }),
    noteTakerName === null ? null : words('out-invite-note-taker', { name: noteTakerName }),
    nextNames.length === 0 ? null : words('out-invite-next', { names: nextNames.join(', ') }),
    words('out-invite-zone', { zone: zoneWords(council, startMs) }),
  ].filter((each) => each !== null)
  const { language } = council
  return [
    `<div lang="${language}" dir="${directionOf(language)}">`,
    mark(blockStart),
    `<h2>${escapeHtml(words('out-invite-title', { title }))}</h2>`,
    `<p>${lines.map(escapeHtml).join('<br>')}</p>`,
    `<table style="border-collapse:collapse"><thead><tr>${head.join(' ')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    `<p><a href="${escapeHtml(link)}">${escapeHtml(words('out-open-in-weft'))}</a></p>`,
    mark(blockEnd),
    '</div>',
  ].join('')
}
