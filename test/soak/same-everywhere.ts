import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { LiveSnapshot } from '#src/live/live-session.ts'

/** What is wrong with what the pages of a session show at its end. */
export interface Wrongs {
  /** Things that somebody made and that a page does not show, over all pages. */
  readonly lost: number
  /** Things that stand twice on a page. */
  readonly doubled: number
  /** Pages that show something else than the first. */
  readonly apart: number
}

/** Of everything that adds something of its own: what it added. */
function tracesOf(move: LoggedMove): string | null {
  switch (move.move.kind) {
    case 'capture':
      return `captured ${move.move.capture.id}`
    case 'open-vote':
    case 'cast-ballot':
    case 'commit-ballot':
    case 'reveal-ballot':
    case 'close-vote':
    case 'settle-vote':
    case 'cancel-vote':
      return `vote ${moveId(move)}`
    case 'note-attendance':
      return `attendance ${move.move.personId}`
    default:
      return null
  }
}

function traces({ state }: LiveSnapshot): string[] {
  return [
    ...state.captured.map((each) => `captured ${each.capture.id}`),
    ...state.voteLog.map((each) => `vote ${each.id}`),
    ...state.attendance.map((each) => `attendance ${each.personId}`),
  ]
}

function repeated(all: readonly string[]): number {
  return all.length - new Set(all).size
}

/** Compares what pages show with everything that was made, and with each other. */
export function wrongsOf(pages: readonly LiveSnapshot[], made: readonly LoggedMove[]): Wrongs {
  const wanted = new Set(made.map(tracesOf).filter((each) => each !== null))
  const first = JSON.stringify(pages[0]?.state)
  let lost = 0
  let doubled = 0
  let apart = 0
  for (const page of pages) {
    const shown = traces(page)
    const there = new Set(shown)
    lost += [...wanted].filter((each) => !there.has(each)).length
    doubled += repeated(shown) + repeated(page.moves.map(moveId))
    if (JSON.stringify(page.state) !== first) apart += 1
  }
  return { lost, doubled, apart }
}
