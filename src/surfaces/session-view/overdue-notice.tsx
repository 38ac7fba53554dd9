import type { ReactNode } from 'react'
import { sessionOverdue } from '#src/domain/session/clock.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useNow } from '#src/ui/time/use-now.ts'
import { useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

/** A while after the planned end: what is not in Planner yet, and the way to close. */
export function OverdueNotice(props: { context: SessionContext; onClose: () => void }): ReactNode {
  const t = useText()
  const { session, moves, nowMs } = props.context
  const state = useStateParts(session.live, readBy.overdue)
  const now = useNow(nowMs, 15_000)
  if (!sessionOverdue(state, now)) return null
  return (
    <StateMessage
      kind="waiting"
      title={t('overview-unpublished', {
        count: state.captured.filter((each) => !each.removed && each.capture.kind === 'action').length,
      })}
      actions={
        moves.may('close') || moves.may('decide-left')
          ? [{ label: t('panel-close-now'), onAct: props.onClose }]
          : []
      }
    >
      {t('panel-overdue')}
    </StateMessage>
  )
}
