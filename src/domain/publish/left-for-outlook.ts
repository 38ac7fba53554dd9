/**
 * What Weft's pane leaves in Outlook for the event handlers, which run without it, without Graph and without a network:
 * on the appointment (custom properties) what the agenda was when the pane last saw it, and in the mailbox (roaming
 * settings) by what a council's meeting is recognised.
 */
export interface LeftOnItem {
  readonly council: string
  /** Minutes of the agenda; 0 where there was none. */
  readonly planned: number
  readonly withoutLead: number
  readonly facilitator: string | null
  /** Empty where it is not known. */
  readonly facilitatorMail: string
  /** They said that they cannot come, or the council's calendar does. */
  readonly facilitatorAway: boolean
}

export interface LeftCouncil {
  readonly name: string
  /** Subjects of its meetings. */
  readonly titles: readonly string[]
  /** Mail addresses of its members, in small letters. */
  readonly mails: readonly string[]
}

/** Keys under which they are kept. */
export const leftOnItemKey = 'weft'
export const leftCouncilsKey = 'weftCouncils'

/** Outlook keeps 2,500 characters of custom properties of all kinds and 32 KB of roaming settings (facts: microsoft-365.md section 5). */
const mostOnItem = 1_500
const mostInMailbox = 24_000
const mostTitles = 8

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function countOf(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value < 100_000 ? value : 0
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf).filter((each) => each !== '') : []
}

function parsed(kept: unknown): unknown {
  if (typeof kept !== 'string') return null
  try {
    return JSON.parse(kept)
  } catch {
    return null
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

export function writeLeftOnItem(left: LeftOnItem): string {
  const written = JSON.stringify(left)
  // Names are bounded; what would not fit is rather left out than written in half.
  return written.length > mostOnItem ? '' : written
}

/** Null where nothing was left, or nothing that can be read. */
export function readLeftOnItem(kept: unknown): LeftOnItem | null {
  const value = parsed(kept)
  const council = textOf(fieldOf(value, 'council'))
  if (council === '') return null
  return {
    council,
    planned: countOf(fieldOf(value, 'planned')),
    withoutLead: countOf(fieldOf(value, 'withoutLead')),
    facilitator: textOf(fieldOf(value, 'facilitator')) || null,
    facilitatorMail: textOf(fieldOf(value, 'facilitatorMail')),
    facilitatorAway: fieldOf(value, 'facilitatorAway') === true,
  }
}

export function readLeftCouncils(kept: unknown): readonly LeftCouncil[] {
  const value = parsed(kept)
  if (!Array.isArray(value)) return []
  return value
    .map((each: unknown) => ({
      name: textOf(fieldOf(each, 'name')),
      titles: textsOf(fieldOf(each, 'titles')),
      mails: textsOf(fieldOf(each, 'mails')),
    }))
    .filter((each) => each.name !== '')
}

/** The councils with this one in front, as many as the mailbox takes. */
export function writeLeftCouncils(before: readonly LeftCouncil[], council: LeftCouncil): string {
  const own = before.filter((each) => each.name === council.name)[0]
  const titles = [...council.titles, ...(own?.titles ?? [])]
  const first = { ...council, titles: [...new Set(titles)].slice(0, mostTitles) }
  let kept = [first, ...before.filter((each) => each.name !== council.name)]
  while (kept.length > 1 && JSON.stringify(kept).length > mostInMailbox) kept = kept.slice(0, -1)
  const written = JSON.stringify(kept)
  return written.length > mostInMailbox ? '[]' : written
}

function plain(subject: string): string {
  return subject.replace(/\s+/g, ' ').trim().toLowerCase()
}

/**
 * The council whose meeting an appointment seems to be: it carries the subject of one of its meetings, or invites at
 * least half of the other members and no fewer than two. Null where that cannot be told, as in an empty appointment.
 */
export function councilOf(
  appointment: { readonly subject: string; readonly mails: readonly string[]; readonly ownMail: string },
  councils: readonly LeftCouncil[],
): LeftCouncil | null {
  const subject = plain(appointment.subject)
  const invited = new Set(appointment.mails.map((each) => each.toLowerCase()))
  const own = appointment.ownMail.toLowerCase()
  for (const council of councils) {
    if (subject !== '' && council.titles.some((each) => plain(each) === subject)) return council
    const others = council.mails.filter((each) => each !== own)
    const there = others.filter((each) => invited.has(each)).length
    if (there >= 2 && there * 2 >= others.length) return council
  }
  return null
}
