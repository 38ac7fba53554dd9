import type { Challenge, ChallengeState, Step } from './challenge.ts'

export interface ChallengeProgress {
  readonly done: number
  readonly all: number
  /** Steps whose day has passed; `today` is the day in the council's zone. */
  readonly late: number
  /** The step to look at: the one due first, else the first without a day. Null where nothing is left. */
  readonly next: Step | null
}

export function challengeProgress({ steps }: Pick<Challenge, 'steps'>, today: string): ChallengeProgress {
  const left = steps.filter((each) => each.doneOn === null)
  const dated = left.filter((each) => each.due !== null).toSorted((a, b) => compare(a.due, b.due))
  return {
    done: steps.length - left.length,
    all: steps.length,
    late: dated.filter((each) => each.due !== null && each.due < today).length,
    next: dated[0] ?? left[0] ?? null,
  }
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

/** The change that ends or reopens a challenge on a day; what came of it is kept. */
export function challengeMove(state: ChallengeState, today: string): Pick<Challenge, 'state' | 'solvedOn'> {
  return { state, solvedOn: state === 'solved' ? today : null }
}

/** The steps with one of them ticked or unticked. */
export function tickStep(steps: readonly Step[], id: string, today: string): Step[] {
  return steps.map((each) =>
    each.id === id ? { ...each, doneOn: each.doneOn === null ? today : null } : each,
  )
}
