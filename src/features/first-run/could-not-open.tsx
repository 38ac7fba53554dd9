import type { ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

export const openFailures = [
  'offline',
  'throttled',
  'wrong-account',
  'list-changed',
  'ledger-broken',
  'rehearsal',
  'archived',
  'configuration',
  'host-silent',
  'other',
] as const
export type OpenFailure = (typeof openFailures)[number]

/** Where trying again is not what helps. */
const meanings: Partial<
  Record<
    OpenFailure,
    | 'first-run-failed-wrong-account-meaning'
    | 'first-run-failed-list-changed-meaning'
    | 'first-run-failed-ledger-broken-meaning'
    | 'first-run-failed-rehearsal-meaning'
    | 'first-run-failed-archived-meaning'
  >
> = {
  'wrong-account': 'first-run-failed-wrong-account-meaning',
  'list-changed': 'first-run-failed-list-changed-meaning',
  archived: 'first-run-failed-archived-meaning',
  'ledger-broken': 'first-run-failed-ledger-broken-meaning',
  rehearsal: 'first-run-failed-rehearsal-meaning',
}

/** Opening failed: what happened, that nothing typed is lost, and what to do. */
export function CouldNotOpen(props: {
  reason: OpenFailure
  detail: string
  /** When it goes on by itself, in words; empty where it does not. */
  goesOn: string
  /** It is all that the page shows. */
  page: boolean
  onTryAgain: () => void
}): ReactNode {
  const t = useText()
  return (
    <StateMessage
      page={props.page}
      kind={props.reason === 'offline' ? 'offline' : props.reason === 'throttled' ? 'waiting' : 'failed'}
      title={t(`first-run-failed-${props.reason}`)}
      actions={[{ label: t('ui-try-again'), onAct: props.onTryAgain, primary: true }]}
    >
      {t(meanings[props.reason] ?? 'first-run-failed-meaning')} {props.goesOn}
      {props.detail !== '' && (
        <p>
          <small>
            <bdi>{props.detail}</bdi>
          </small>
        </p>
      )}
    </StateMessage>
  )
}
