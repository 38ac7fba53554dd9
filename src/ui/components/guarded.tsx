import type { ReactNode } from 'react'
import { useText } from '../text/text-provider.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { StateMessage } from './state-message.tsx'

function BrokenPart(props: { error: Error; onTryAgain: () => void }): ReactNode {
  const t = useText()
  return (
    <StateMessage
      kind="failed"
      title={t('ui-broken-title')}
      actions={[{ label: t('ui-try-again'), onAct: props.onTryAgain }]}
    >
      <p>{t('ui-broken-meaning')}</p>
      <p>
        <small>{props.error.message}</small>
      </p>
    </StateMessage>
  )
}

/** An error boundary in words: this part is not shown, what was typed is kept, try again. */
export function Guarded(props: { children: ReactNode; onError?: (error: Error) => void }): ReactNode {
  return (
    <ErrorBoundary fallback={BrokenPart} {...(props.onError ? { onError: props.onError } : {})}>
      {props.children}
    </ErrorBoundary>
  )
}
