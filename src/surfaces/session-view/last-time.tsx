import type { ReactNode } from 'react'
import { dayIn } from '#src/domain/council/days.ts'
import { LastTimeList, type LastTimeAction } from '#src/features/last-time/last-time-list.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { plannerTaskUrl } from '../wiring/links.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'
import type { SessionContext } from './session-context.ts'

function actionOf(action: OpenedSession['lastActions'][number], tenantId: string): LastTimeAction {
  const { record, state } = action
  return {
    id: record.clientKey,
    text: action.title,
    ownerId: record.ownerKey === '' ? null : record.ownerKey,
    ownerName: record.owner === '' ? null : record.owner,
    due: action.due,
    state: state === 'no-task' || state === 'task-gone' ? 'open' : state,
    task: state === 'no-task' ? 'none' : state === 'task-gone' ? 'gone' : 'there',
    plannerUrl: record.task === '' ? null : plannerTaskUrl(tenantId, record.task),
  }
}

/** Last time's actions with their state as it is in Planner now, late ones first. */
export function LastTime(props: { context: SessionContext; onTryAgain: () => void }): ReactNode {
  const t = useText()
  const { person, session, nowMs } = props.context
  if (session.lastActions.length === 0 && !session.plannerUnread) return null
  const { tenantId } = person.me
  return (
    <LastTimeList
      actions={session.lastActions.map((each) => actionOf(each, tenantId))}
      today={dayIn(session.council.timeZone, nowMs())}
      problem={
        session.plannerUnread === 'not-member'
          ? {
              title: t('panel-planner-members'),
              meaning: t('panel-planner-members-meaning'),
              onTryAgain: null,
            }
          : session.plannerUnread
            ? {
                title: t('panel-planner-unread'),
                meaning: t('panel-planner-unread-meaning'),
                onTryAgain: props.onTryAgain,
              }
            : null
      }
    />
  )
}
