import { plainLine } from '../council/plain-line.ts'
import { itemTitleLimit, purposeLimit } from './agenda.ts'

/** A topic as it travels in a chat or a mail. */
export interface TopicText {
  readonly title: string
  readonly minutes: number
  readonly why: string
  /** Who asks for it. */
  readonly name: string
}

// The same in every language, so that whoever takes the message in need not read the sender's.
const titleMark = '▸'
const minutesMark = '⏱'
const whyMark = '✎'
const nameMark = '—'

/** The topic as a message that people can read and `readTopicText` takes in; `greeting` stands above it. */
export function topicText(topic: TopicText, greeting: string): string {
  const { title, minutes, why, name } = topic
  const lines = [greeting, '', `${titleMark} ${plainLine(title)}`, `${minutesMark} ${minutes}`]
  if (why.trim() !== '') lines.push(`${whyMark} ${plainLine(why)}`)
  return [...lines, `${nameMark} ${plainLine(name)}`].join('\n')
}

function after(lines: readonly string[], mark: string): string | null {
  const found = lines.find((each) => each.startsWith(mark))
  return found === undefined ? null : plainLine(found.slice(mark.length))
}

/**
 * The topic of a message. One that nobody prefilled is taken as it is: its first line is the title, the rest says why.
 * `name` is empty where the message does not say whose it is; null for a text without words.
 */
export function readTopicText(text: string): TopicText | null {
  const lines = text
    .split(/\r\n?|\n/)
    .map((each) => each.trim())
    .filter((each) => plainLine(each) !== '')
  const marked = after(lines, titleMark)
  const title = marked ?? plainLine(lines[0] ?? '')
  if (title === '') return null
  const minutes = Number(after(lines, minutesMark)?.match(/^\d{1,3}/)?.[0] ?? Number.NaN)
  return {
    title: title.slice(0, itemTitleLimit),
    minutes: minutes >= 1 && minutes <= 480 ? minutes : 10,
    why: (marked === null ? plainLine(lines.slice(1).join(' ')) : (after(lines, whyMark) ?? '')).slice(
      0,
      purposeLimit,
    ),
    name: (marked === null ? '' : (after(lines, nameMark) ?? '')).slice(0, 120),
  }
}

/** Opens a chat in Teams with the message written and not sent; `mails` are the people's sign-in names. */
export function chatLink(mails: readonly string[], message: string): string {
  const users = mails.map(encodeURIComponent).join(',')
  return `https://teams.microsoft.com/l/chat/0/0?users=${users}&message=${encodeURIComponent(message)}`
}

export function mailLink(mails: readonly string[], subject: string, message: string): string {
  const to = mails.map(encodeURIComponent).join(',')
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message.replaceAll('\n', '\r\n'))}`
}
