import { briefly } from '../publish/correction-message.ts'
import type { Effect } from '../publish/effect.ts'
import { failedForGood, statusOf, type Ledger } from '../publish/ledger.ts'
import type { CouncilTime } from '../publish/out-words.ts'

/** One line of what a correction changed, in the words that people wrote. */
export interface MinutesChange {
  readonly how: 'added' | 'changed' | 'detail' | 'removed'
  /** As it was before, for `changed`; else empty. */
  readonly before: string
  readonly text: string
}

/** A correction that was published: when, by whom, and what it changed. */
export interface PublishedCorrection {
  readonly number: number
  readonly atMs: number
  readonly by: string
  readonly changes: readonly MinutesChange[]
  /** The notes or the attendance were changed. */
  readonly notes: boolean
}

function changeOf(effect: Effect, time: CouncilTime): MinutesChange | null {
  switch (effect.kind) {
    case 'action':
    case 'decision':
    case 'risk':
      return { how: 'added', before: '', text: briefly(effect, time) }
    case 'change-record': {
      const { before, after, restored } = effect
      const old = briefly(before, time)
      if (after === null) return { how: 'removed', before: '', text: old }
      const text = briefly(after, time)
      if (restored) return { how: 'added', before: '', text }
      return old === text ? { how: 'detail', before: '', text } : { how: 'changed', before: old, text }
    }
    default:
      return null
  }
}

function digestOf({ plan }: Pick<Ledger, 'plan'>): string | undefined {
  const effect = plan.effects.find((each) => each.kind === 'minutes' || each.kind === 'change-minutes')
  return effect?.digest
}

/**
 * The corrections of a session in their order, from its ledgers: they are written once, before anything is attempted,
 * whoever publishes. What was refused for good is left out, for it is not so.
 */
export function correctionsOf(ledgers: readonly Ledger[], time: CouncilTime): readonly PublishedCorrection[] {
  return ledgers.flatMap((ledger, index): PublishedCorrection[] => {
    const { correction } = ledger.plan
    if (correction === undefined) return []
    const changes = ledger.plan.effects
      .filter((each) => !failedForGood(statusOf(ledger, each.id)))
      .map((each) => changeOf(each, time))
      .filter((each) => each !== null)
    const [before, now] = [ledgers[index - 1], digestOf(ledger)]
    // Old ledgers do not say what the notes were.
    const old = before === undefined ? undefined : digestOf(before)
    const notes = old !== undefined && now !== undefined && old !== now
    return [{ number: correction, atMs: ledger.startedMs, by: ledger.startedBy.name, changes, notes }]
  })
}

/** When the last of them was published, in whole seconds as the list keeps it; null where there was none. */
export function correctedMs(ledgers: readonly Ledger[]): number | null {
  const last = ledgers.findLast((each) => each.plan.correction !== undefined)
  return last === undefined ? null : Math.ceil(last.startedMs / 1000) * 1000
}
