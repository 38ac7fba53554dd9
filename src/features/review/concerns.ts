import type { Captured } from '#src/domain/session/session-state.ts'

export const concernKinds = [
  'no-owner',
  'no-due',
  'owner-not-in-plan',
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
}

/**
 * What somebody may want to mend before publishing. None of it stops the publish: an owner outside the plan's group
 * is written into the task instead of being assigned. `planMembers` null means that the group could not be read.
 */
export function concernsOf(
  captured: readonly Captured[],
  planMembers: ReadonlySet<string> | null,
): readonly Concern[] {
  return captured
    .filter((each) => !each.removed)
    .flatMap((each) => {
      const { capture } = each
      const found: ConcernKind[] = []
      if (each.rival !== null) found.push('two-wordings')
      if (capture.kind === 'action') {
        if (capture.ownerId === null && capture.ownerName === null) found.push('no-owner')
        if (capture.due === null) found.push('no-due')
        if (capture.ownerId !== null && planMembers?.has(capture.ownerId) === false)
          found.push('owner-not-in-plan')
        if (each.acceptance === 'handed-back') found.push('handed-back')
        if (each.acceptance === 'waiting') found.push('not-accepted')
      }
      const ownerName = capture.kind === 'action' ? (capture.ownerName ?? '') : ''
      return found.map((kind) => ({ captureId: capture.id, text: capture.text, kind, ownerName }))
    })
}
