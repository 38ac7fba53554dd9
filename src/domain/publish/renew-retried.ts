import type { Effect } from './effect.ts'
import { failedForGood, statusOf, withStatus, type EffectStatus, type Ledger } from './ledger.ts'

type Renewed = Effect | 'overtaken'

/**
 * What failed for good and is tried again is done as the session says now: nothing of it is there yet, and what was
 * corrected since must not come back. What the session no longer has is overtaken. `wanted` is what publishing the
 * session anew would do.
 */
export function renewRetried(
  ledger: Ledger,
  effectIds: readonly string[],
  wanted: readonly Effect[],
): Ledger {
  return effectIds.reduce((sum, id) => {
    const status = statusOf(sum, id)
    const effect = sum.plan.effects.find((each) => each.id === id)
    if (effect === undefined || !failedForGood(status)) return sum
    const now = renewed(effect, status, wanted)
    if (now === 'overtaken') return withStatus(sum, id, { state: 'left', reason: 'overtaken' })
    const effects = sum.plan.effects.map((each) => (each === effect ? now : each))
    return { ...sum, plan: { ...sum.plan, effects } }
  }, ledger)
}

function renewed(effect: Effect, { ref, reason }: EffectStatus, wanted: readonly Effect[]): Renewed {
  switch (effect.kind) {
    case 'task': {
      const now = wanted.find((each) => each.kind === 'task' && each.captureId === effect.captureId)
      // It is there and lacks its description alone: what else it says is a correction's to change.
      if (ref !== null) return now?.kind === 'task' ? { ...effect, description: now.description } : effect
      return now ?? 'overtaken'
    }
    case 'action':
    case 'decision':
    case 'risk': {
      const now = wanted.find((each) => each.id === effect.id)
      if (now === undefined) return 'overtaken'
      // An action fails with its task as well, and its row is there.
      return reason === 'list-gone' || reason === 'too-large' ? now : effect
    }
    case 'change-task': {
      const now = wanted.find((each) => each.kind === 'task' && each.captureId === effect.captureId)
      if ((now === undefined) !== (effect.after === null)) return 'overtaken'
      return now?.kind === 'task' ? { ...effect, after: now } : effect
    }
    case 'change-record': {
      const now = wanted.find((each) => each.id === effect.before.id)
      if ((now === undefined) !== (effect.after === null)) return 'overtaken'
      return now?.kind === 'action' || now?.kind === 'decision' || now?.kind === 'risk'
        ? { ...effect, after: now }
        : effect
    }
    default:
      return effect
  }
}

/** What failed for good and is about something that a later correction changed: it can be tried as it is now. */
export function worthRetrying(ledger: Ledger, correction: readonly Effect[]): readonly string[] {
  const changed = new Set(correction.flatMap((each) => ('captureId' in each ? [each.captureId] : [])))
  return ledger.plan.effects
    .filter((each) => 'captureId' in each && changed.has(each.captureId))
    .filter((each) => failedForGood(statusOf(ledger, each.id)))
    .map((each) => each.id)
}
