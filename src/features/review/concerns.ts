import { isPast } from '#src/domain/actions/action-state.ts'
import type { Captured } from '#src/domain/session/session-state.ts'

export const concernKinds = [
  'no-owner',
  'no-due',
  'due-past',
  'owner-not-on-council',
  'owner-not-in-plan',
  'risk-owner-left',
  'handed-back',
  'not-accepted',
  'two-wordings',
] as const
export type ConcernKind = (typeof concernKinds)[number]

export interface Concern {
  readonly captureId: string
  readonly text: string
  readonly kind: ConcernKind
  readonly ownerName: string
  /** The day that is past, `YYYY-MM-DD`. */
  readonly due: string | null
}

/** By what captures are looked at before publishing. */
export interface Circle {
  /** People who can be assigned in the council's plan; null where that could not be read. */
  readonly planMembers: ReadonlySet<string> | null
  readonly councilMembers: ReadonlySet<string>
  /** Today in the council's zone. */
  readonly today: string
}

/**
 * What somebody may want to mend before publishing. None of it stops the publish: an owner outside the plan's group
 * is written into the task instead of being assigned, and a day that is past makes an action late at once.
 */
export function concernsOf(
  captured: readonly Captured[],
  { planMembers, councilMembers, today }: Circle,
): readonly Concern[] {
  const left = (id: string | null) =>
    id !== null && (!councilMembers.has(id) || planMembers?.has(id) === false)
  return captured
    .filter((each) => !each.removed)
    .flatMap((each) => {
      const { capture } = each
      const found: ConcernKind[] = []
      if (each.rival !== null) found.push('two-wordings')
      if (capture.kind === 'action') {
        if (capture.ownerId === null && capture.ownerName === null) found.push('no-owner')
        if (capture.due === null) found.push('no-due')
        if (isPast(capture.due, today)) found.push('due-past')
        if (capture.ownerId !== null && !councilMembers.has(capture.ownerId))
          found.push('owner-not-on-council')
        if (capture.ownerId !== null && planMembers?.has(capture.ownerId) === false)
          found.push('owner-not-in-plan')
        if (each.acceptance === 'handed-back') found.push('handed-back')
        if (each.acceptance === 'waiting') found.push('not-accepted')
      }
      if (capture.kind === 'risk' && left(capture.ownerId)) found.push('risk-owner-left')
      const owned = capture.kind === 'action' || capture.kind === 'risk'
      const ownerName = owned ? (capture.ownerName ?? '') : ''
      const due = capture.kind === 'action' ? capture.due : null
      return found.map((kind) => ({ captureId: capture.id, text: capture.text, kind, ownerName, due }))
    })
}
