import type { ReactNode } from 'react'
import type { RefusedVoteMove } from '#src/domain/session/vote.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** What of the person's own doing did not take, each until they have read it. */
export function RefusedNotices(props: {
  refused: readonly RefusedVoteMove[]
  onDismiss: (id: string) => void
  /** Opens the form with the vote that was not opened; null while another is open. */
  onAgain: ((refused: RefusedVoteMove) => void) | null
}): ReactNode {
  const t = useText()
  return props.refused.map((each) => (
    <StateMessage
      key={each.id}
      kind="refused"
      title={t(`votes-refused-${each.reason}`)}
      actions={[
        ...(each.reason === 'another-open' && props.onAgain !== null
          ? [{ label: t('votes-refused-again'), onAct: () => props.onAgain?.(each) }]
          : []),
        { label: t('ui-close'), onAct: () => props.onDismiss(each.id) },
      ]}
    >
      {t(`votes-refused-${each.reason}-meaning`, {
        question: each.move.kind === 'open-vote' ? each.move.question : '',
      })}
    </StateMessage>
  ))
}
