import { Button } from '@fluentui/react-components'
import { ShareScreenStartRegular } from '@fluentui/react-icons/svg/share-screen-start'
import { useState, type ReactNode } from 'react'
import type { OpenedPlace } from '#src/host/opened-place.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** The button that shows the session on the meeting's stage, and what to do where Teams refused it. */
export function useStageSharing(
  share: OpenedPlace['shareToStage'],
  siteId: string,
  sessionKey: string,
): { readonly button: ReactNode; readonly trouble: ReactNode } {
  const t = useText()
  const [failed, setFailed] = useState(false)
  if (share === null) return { button: null, trouble: null }
  const address = new URL('./stage.html', location.href)
  address.searchParams.set('site', siteId)
  address.searchParams.set('session', sessionKey)
  const press = () => {
    // A second refusal is heard again.
    setFailed(false)
    share(address.href).catch(() => setFailed(true))
  }
  return {
    button: (
      <Button
        size="small"
        appearance="subtle"
        icon={<ShareScreenStartRegular />}
        aria-label={t('panel-share')}
        title={t('panel-share')}
        onClick={press}
      />
    ),
    trouble: failed && (
      <StateMessage
        kind="failed"
        title={t('panel-share-failed')}
        actions={[
          { label: t('ui-try-again'), onAct: press },
          { label: t('ui-close'), onAct: () => setFailed(false) },
        ]}
      >
        {t('panel-share-failed-meaning')}
      </StateMessage>
    ),
  }
}
