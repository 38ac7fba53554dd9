import type { ReactNode } from 'react'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** Sign-in opens a window only after a person's own press. */
export function SignInFirst(props: {
  busy: boolean
  page: boolean
  /** Something is open already. */
  during: boolean
  onSignIn: () => void
}): ReactNode {
  const t = useText()
  return (
    <StateMessage
      page={props.page}
      kind="sign-in"
      title={t(props.during ? 'first-run-sign-in-ended' : 'first-run-sign-in')}
      actions={props.busy ? [] : [{ label: t('first-run-sign-in-do'), onAct: props.onSignIn, primary: true }]}
    >
      {t(
        props.busy
          ? 'first-run-sign-in-busy'
          : props.during
            ? 'first-run-sign-in-ended-meaning'
            : 'first-run-sign-in-meaning',
      )}
    </StateMessage>
  )
}
