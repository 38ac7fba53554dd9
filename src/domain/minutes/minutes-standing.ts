import type { Phase } from '../session/session-state.ts'
import { confirmationOf, type Confirmation, type MinutesEvent } from './minutes-log.ts'

/** `none` before the session is closed; `changed` where a correction was published after they had been confirmed. */
export const minutesStates = ['none', 'draft', 'in-review', 'confirmed', 'changed'] as const
export type MinutesState = (typeof minutesStates)[number]

/** What the row of a session says about its minutes. */
export interface MinutesFacts {
  readonly phase: Phase
  readonly minutesLog: readonly MinutesEvent[]
  /** When the last correction was published; null where there was none. */
  readonly correctedMs: number | null
}

export interface MinutesStanding {
  readonly state: MinutesState
  readonly confirmation: Confirmation | null
}

/** How the minutes of a session stand. A confirmation covers what was corrected before it. */
export function minutesStanding({ phase, minutesLog, correctedMs }: MinutesFacts): MinutesStanding {
  if (phase !== 'closed' && phase !== 'published') return { state: 'none', confirmation: null }
  const confirmation = confirmationOf(minutesLog)
  if (confirmation !== null) {
    const changed = correctedMs !== null && correctedMs > confirmation.atMs
    return { state: changed ? 'changed' : 'confirmed', confirmation }
  }
  return { state: minutesLog.at(-1)?.kind === 'review' ? 'in-review' : 'draft', confirmation: null }
}

/** Where each step leads from: nothing else is possible. Minutes are confirmed anew after a change. */
const from: Readonly<Record<MinutesEvent['kind'], readonly MinutesState[]>> = {
  review: ['draft'],
  confirm: ['draft', 'in-review', 'changed'],
  'take-back': ['confirmed', 'changed'],
}

/** Whether the step is possible for minutes that stand so. */
export function leadsFrom(step: MinutesEvent['kind'], state: MinutesState): boolean {
  return from[step].includes(state)
}
