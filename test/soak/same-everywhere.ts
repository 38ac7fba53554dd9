import { compactVotes } from '#src/domain/session/compact-votes.ts'
import { foldSession } from '#src/domain/session/fold.ts'
import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import type { LiveSnapshot } from '#src/live/live-session.ts'

/** A state as text, the same for equal states: what was read from a checkpoint has its parts in another order. */
export function stateText(state: SessionState): string {
  const inOrder = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value
  // Whoever goes on from a checkpoint has no ballots that were replaced in closed votes.
  return JSON.stringify({ ...state, voteLog: compactVotes(state.voteLog) }, inOrder)
}

/** What is wrong with what the pages of a session show at its end. */
export interface Wrongs {
  /** Things that somebody made and that a page does not show, over all pages. */
  readonly lost: number
  /** Things that stand twice on a page. */
  readonly doubled: number
  /** Pages that show something else than the first. */
  readonly apart: number
}

/** Everything that adds something of its own, as a state shows it; without ballots that were replaced. */
function traces(state: SessionState): string[] {
  return [
    ...state.captured.map((each) => `captured ${each.capture.id}`),
    ...compactVotes(state.voteLog).map((each) => `vote ${each.id}`),
    ...state.attendance.map((each) => `attendance ${each.personId}`),
  ]
}

function repeated(all: readonly string[]): number {
  return all.length - new Set(all).size
}

/** Compares what pages show with everything that was made, and with each other. */
export function wrongsOf(pages: readonly LiveSnapshot[], made: readonly LoggedMove[]): Wrongs {
  const wanted = new Set(traces(foldSession(made)))
  const shown = pages.map((each) => stateText(each.state))
  let lost = 0
  let doubled = 0
  for (const page of pages) {
    const here = traces(page.state)
    const there = new Set(here)
    lost += [...wanted].filter((each) => !there.has(each)).length
    doubled += repeated(here) + repeated(page.moves.map(moveId))
  }
  return { lost, doubled, apart: shown.filter((each) => each !== shown[0]).length }
}
