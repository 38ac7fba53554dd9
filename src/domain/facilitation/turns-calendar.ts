import { addDays, utcDay } from '../council/days.ts'
import { plainLine } from '../council/plain-line.ts'

export interface CalendarTurn {
  /** The same for the same turn of the same person at every download, so that a calendar changes it and doubles nothing. */
  readonly uid: string
  readonly day: string
  /** Null where only the day is known: it stands for the whole day then. */
  readonly startMs: number | null
  readonly endMs: number | null
  readonly summary: string
  readonly description: string
}

/** Octets of a line in RFC 5545, its end not counted. */
const lineOctets = 75

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A long line goes on in the next one after a space; no character is cut in two. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character)
    if (octets + more > lineOctets) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += more
  }
  return text
}

/** One line of text: what RFC 5545 gives a meaning is escaped, and nothing that cannot be seen is left. */
function escaped(text: string): string {
  return plainLine(text).replace(/[\\;,]/g, (each) => `\\${each}`)
}

const two = (part: number) => String(part).padStart(2, '0')
const basicDay = (day: string) => day.replaceAll('-', '')

function utc(ms: number): string {
  const seconds = Math.floor((((ms % 86_400_000) + 86_400_000) % 86_400_000) / 1000)
  const time = `${two(Math.floor(seconds / 3600))}${two(Math.floor(seconds / 60) % 60)}${two(seconds % 60)}`
  return `${basicDay(utcDay(ms))}T${time}Z`
}

function times({ day, startMs, endMs }: CalendarTurn): readonly string[] {
  if (startMs === null)
    return [`DTSTART;VALUE=DATE:${basicDay(day)}`, `DTEND;VALUE=DATE:${basicDay(addDays(day, 1))}`]
  return [`DTSTART:${utc(startMs)}`, `DTEND:${utc(Math.max(endMs ?? startMs, startMs))}`]
}

/** Turns as a calendar file (RFC 5545), all times in UTC. `nowMs` is when it was made. */
export function turnsCalendar(input: {
  readonly name: string
  readonly turns: readonly CalendarTurn[]
  readonly nowMs: number
}): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Weft//Turns//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(input.name)}`,
    ...input.turns.flatMap((turn) => [
      'BEGIN:VEVENT',
      `UID:${escaped(turn.uid)}`,
      `DTSTAMP:${utc(input.nowMs)}`,
      ...times(turn),
      `SUMMARY:${escaped(turn.summary)}`,
      `DESCRIPTION:${escaped(turn.description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((each) => `${folded(each)}\r\n`).join('')
}
