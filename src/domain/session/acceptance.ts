import type { Attendance, Captured, SessionState } from './session-state.ts'

/** Whether that person is noted as being in the session, in the room or not. */
export function isPresent(attendance: readonly Attendance[], personId: string): boolean {
  return attendance.some(
    (each) =>
      each.personId === personId &&
      (each.state === 'present' || each.state === 'remote' || each.state === 'late'),
  )
}

/** An action needs its owner's word when somebody else wrote it down while the owner was not there. */
export function acceptanceAtFirst(
  captured: Pick<Captured, 'capture' | 'by' | 'enteredFor'>,
  attendance: SessionState['attendance'],
): Captured['acceptance'] {
  const { capture, by, enteredFor } = captured
  if (capture.kind !== 'action' || capture.ownerId === null) return 'not-needed'
  if (capture.ownerId === by || capture.ownerId === enteredFor?.personId) return 'not-needed'
  return isPresent(attendance, capture.ownerId) ? 'not-needed' : 'waiting'
}

/**
 * The same question after attendance changed; an answer that was given stands. What waits for somebody who has only
 * now come (`arrivedId`) goes on waiting for their word.
 */
export function reconsidered(
  captured: Captured,
  attendance: readonly Attendance[],
  arrivedId: string | null,
): Captured {
  const { acceptance: before, capture } = captured
  if (before === 'accepted' || before === 'handed-back') return captured
  if (before === 'waiting' && capture.kind === 'action' && capture.ownerId === arrivedId) return captured
  const acceptance = acceptanceAtFirst(captured, attendance)
  return acceptance === captured.acceptance ? captured : { ...captured, acceptance }
}
