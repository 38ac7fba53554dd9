import type { ReactNode } from 'react'
import { useText } from '../text/text-provider.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { DownloadFailed } from './late-part.tsx'
import { StateMessage } from './state-message.tsx'

interface Broken {
  readonly error: Error
  readonly onTryAgain: () => void
}

function BrokenPart(props: Broken): ReactNode {
  const t = useText()
  if (props.error instanceof DownloadFailed)
    return (
      <StateMessage
        kind="failed"
        title={t('work-part-not-downloaded')}
        actions={[{ label: t('ui-try-again'), onAct: props.onTryAgain }]}
      >
        <p>{t('ui-broken-meaning')}</p>
        <p>{t('work-not-downloaded-again')}</p>
      </StateMessage>
    )
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

/** There is nothing else on the page that could still work. */
function BrokenPage(props: Broken): ReactNode {
  const t = useText()
  return (
    <main>
      <StateMessage
        page
        kind="failed"
        title={t('work-broken-page')}
        actions={[{ label: t('ui-try-again'), onAct: props.onTryAgain, primary: true }]}
      >
        <p>{t('work-broken-page-meaning')}</p>
        {props.error instanceof DownloadFailed ? (
          <p>{t('work-not-downloaded-again')}</p>
        ) : (
          <>
            <p>{t('work-broken-page-again')}</p>
            <p>
              <small>{props.error.message}</small>
            </p>
          </>
        )}
      </StateMessage>
    </main>
  )
}

/** An error boundary in words: this part (or the `whole` page) is not shown, what was typed is kept, try again. */
export function Guarded(props: {
  whole?: boolean
  children: ReactNode
  onError?: (error: Error) => void
}): ReactNode {
  return (
    <ErrorBoundary
      fallback={props.whole === true ? BrokenPage : BrokenPart}
      {...(props.onError ? { onError: props.onError } : {})}
    >
      {props.children}
    </ErrorBoundary>
  )
}
