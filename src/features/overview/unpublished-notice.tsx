import type { ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { Unpublished } from './overview-facts.ts'

/** “Not published: 6 actions are not in Planner”, and the way to mend it. */
export function UnpublishedNotice(props: {
  session: Unpublished
  when: string
  mayPublish: boolean
  onOpen: (sessionKey: string) => void
}): ReactNode {
  const t = useText()
  const { session } = props
  return (
    <StateMessage
      kind="waiting"
      title={t('overview-unpublished', { count: session.actionsNotInPlanner })}
      actions={[
        {
          label: t(props.mayPublish ? 'overview-unpublished-do' : 'overview-unpublished-look'),
          onAct: () => props.onOpen(session.sessionKey),
        },
      ]}
    >
      {t(session.neverClosed ? 'overview-never-closed' : 'overview-closed-only', {
        title: session.title,
        when: props.when,
      })}
    </StateMessage>
  )
}
