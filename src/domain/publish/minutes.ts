import type { Council } from '../council/council.ts'
import { standingBlocks, type PrintedStanding } from '../minutes/standing-blocks.ts'
import type { SessionState } from '../session/session-state.ts'
import { discussionBlocks } from './minutes-discussion.ts'
import { peopleBlocks } from './minutes-people.ts'
import { resultBlocks } from './minutes-results.ts'
import { clockWords, dateWords, zoneWords, type CouncilTime, type OutWords } from './out-words.ts'

/** A part of the minutes, free of markup: the file, the message and a screen show the same blocks. */
export type MinutesBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export interface Minutes {
  readonly language: string
  readonly title: string
  /** Council, day and time in the council's zone. */
  readonly when: string
  readonly reference: string
  /** Opens the session in Weft. */
  readonly link: string
  readonly blocks: readonly MinutesBlock[]
}

/** What every part of the minutes is written from. */
export interface MinutesSource {
  readonly state: SessionState
  readonly council: Pick<Council, 'name' | 'language' | 'timeZone' | 'departments' | 'members'>
  readonly words: OutWords
}

export interface MinutesInput extends MinutesSource {
  /** When the session began, or was to begin. */
  readonly startMs: number
  readonly reference: string
  readonly link: string
  /** When the next session begins, where that is known. */
  readonly nextStartMs?: number | null
  /** Whether they are confirmed and what was corrected, for a copy that says so. */
  readonly standing?: PrintedStanding
}

/**
 * The minutes of a session in the council's language: who was there, what it leaves, then item by item.
 */
export function minutesOf(source: MinutesInput): Minutes {
  const { state, council, words, startMs, nextStartMs = null, standing } = source
  const time: CouncilTime = council
  const when = {
    council: council.name,
    date: dateWords(time, startMs),
    start: clockWords(time, startMs),
    zone: zoneWords(time, startMs),
  }
  return {
    language: council.language,
    title: words('out-minutes-title', { title: state.title || council.name }),
    when:
      state.closedAtMs === null
        ? words('out-minutes-when-open', when)
        : words('out-minutes-when', { ...when, end: clockWords(time, Math.max(startMs, state.closedAtMs)) }),
    reference: source.reference,
    link: source.link,
    blocks: [
      ...(standing === undefined ? [] : standingBlocks(standing, time, words)),
      ...peopleBlocks(source),
      ...resultBlocks(source),
      ...discussionBlocks(source),
      ...(nextStartMs === null ? [] : nextBlocks(nextStartMs, time, words)),
    ],
  }
}

function nextBlocks(nextStartMs: number, time: CouncilTime, words: OutWords): readonly MinutesBlock[] {
  const when = { date: dateWords(time, nextStartMs), start: clockWords(time, nextStartMs) }
  return [
    { kind: 'heading', level: 2, text: words('out-next-session') },
    { kind: 'paragraph', text: words('out-next-session-when', when) },
  ]
}
