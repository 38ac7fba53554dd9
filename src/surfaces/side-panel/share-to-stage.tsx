import { Button } from '@fluentui/react-components'
import { ShareScreenStartRegular } from '@fluentui/react-icons/svg/share-screen-start'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { HostSilent, type OpenedPlace, type ShareToStage } from '#src/host/opened-place.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/**
 * The button that shows the session on the meeting's stage, and what to do where Teams refused it or said nothing.
 * Whether sharing is possible may come late: the panel is there meanwhile.
 */
export function useStageSharing(
  shareToStage: OpenedPlace['shareToStage'],
  siteId: string,
  sessionKey: string,
): { readonly button: ReactNode; readonly trouble: ReactNode } {
  const t = useText()
  const [share, setShare] = useState<ShareToStage | null>(null)
  const [state, setState] = useState<'ready' | 'asked' | 'failed' | 'silent'>('ready')
  const presses = useRef(0)
  useEffect(() => {
    let current = true
    void shareToStage.then((found) => current && setShare(() => found))
    return () => {
      current = false
    }
  }, [shareToStage])
  if (share === null) return { button: null, trouble: null }
  const address = new URL('./stage.html', location.href)
  address.searchParams.set('site', siteId)
  address.searchParams.set('session', sessionKey)
  const press = () => {
    if (state === 'asked') return
    presses.current += 1
    const mine = presses.current
    // A second refusal is heard again.
    setState('asked')
    const ends = (now: typeof state) => {
      if (presses.current === mine) setState(now)
    }
    share(address.href).then(
      () => ends('ready'),
      (failure: unknown) => ends(failure instanceof HostSilent ? 'silent' : 'failed'),
    )
  }
  return {
    button: (
      <Button
        size="small"
        appearance="subtle"
        icon={<ShareScreenStartRegular />}
        aria-label={t('panel-share')}
        title={t('panel-share')}
        aria-busy={state === 'asked'}
        onClick={press}
      />
    ),
    trouble: (state === 'failed' || state === 'silent') && (
      <StateMessage
        kind="failed"
        title={t(`panel-share-${state}`)}
        actions={[
          { label: t('ui-try-again'), onAct: press },
          { label: t('ui-close'), onAct: () => setState('ready') },
        ]}
      >
        {t(`panel-share-${state}-meaning`)}
      </StateMessage>
    ),
  }
}
