import { sessionOverdue } from '#src/domain/session/clock.ts'
import { emptySession } from '#src/domain/session/fold.ts'
import type { Unpublished } from '#src/features/overview/overview-facts.ts'
import type { SessionRecord } from '#src/records/kinds/session-kind.ts'

/** Closed without a publish, or still running long after its end. */
export function unpublishedOf(sessions: readonly SessionRecord[], nowMs: number): readonly Unpublished[] {
  return sessions.flatMap((each): Unpublished[] => {
    const running = each.phase === 'running' || each.phase === 'paused'
    const overdue =
      running &&
      sessionOverdue(
        {
          ...emptySession,
          phase: 'running',
          plannedStartMs: each.startMs,
          plannedMinutes: each.plannedMinutes ?? 0,
        },
        nowMs,
      )
    if (each.phase !== 'closed' && !overdue) return []
    return [
      {
        sessionKey: each.clientKey,
        title: each.title,
        startMs: each.startMs,
        neverClosed: running,
        actionsNotInPlanner: each.actions ?? 0,
      },
    ]
  })
}
