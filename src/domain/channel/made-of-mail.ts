import { plainLine } from '../council/plain-line.ts'

/** What can be made of a mail. */
export const mailUses = ['topic', 'action', 'risk'] as const
export type MailUse = (typeof mailUses)[number]

/** A mail, as far as a council may know of it. */
export interface MailSource {
  readonly senderName: string
  readonly subject: string
  readonly link: string
}

/**
 * The mail in Outlook on the web, in the form of Graph's own `webLink`. It opens for whoever has the mail in their
 * mailbox and for nobody else.
 */
export function mailLink(itemId: string): string {
  return `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(itemId)}&exvsurl=1&viewmodel=ReadMessageItem`
}

/** At most so many characters, and not cut in the middle of a pair that is one sign. */
function cutTo(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, limit - 1)) ? limit - 2 : limit - 1
  return `${text.slice(0, end).trimEnd()}…`
}

/** A subject as a title: one line, without what mail programs put before it. */
export function titleOfMail(subject: string, limit: number): string {
  const bare = plainLine(subject)
    .replace(/^(?:(?:re|fw|fwd|aw|wg|antw|رد)\s*:\s*)+/i, '')
    .trim()
  return cutTo(bare, limit)
}

/** The mail's own words as they may be kept: lines, without what cannot be seen or turns the text around. */
export function wordsOfMail(text: string, limit: number): string {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(plainLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return cutTo(lines, limit)
}

function sourceLine({ senderName, link }: MailSource): string {
  const name = plainLine(senderName)
  return name === '' ? link : `${name}: ${link}`
}

/** How much of the person's words fits beside sender and link. */
export function roomForWords(source: MailSource, limit: number): number {
  return Math.max(0, limit - sourceLine(source).length - 1)
}

/** What is kept below the title: exactly the words that the person saw, then sender and link. */
export function detailOfMail(source: MailSource, words: string): string {
  const kept = words.trim()
  return kept === '' ? sourceLine(source) : `${kept}\n${sourceLine(source)}`
}
