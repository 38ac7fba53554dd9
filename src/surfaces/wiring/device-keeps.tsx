import { useEffect, useSyncExternalStore, type ReactNode } from 'react'
import type { LastingBytes } from '#src/records/device/lasting-bytes.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { KeptWords, useText } from '#src/ui/text/text-provider.tsx'

export function useDeviceKeeps(device: LastingBytes): boolean {
  return useSyncExternalStore(
    (listener) => device.onDurable(listener),
    () => device.durable,
  )
}

/** Every sentence below that speaks of this device knows whether it keeps what is typed. */
export function DeviceWords(props: { device: LastingBytes; children: ReactNode }): ReactNode {
  return <KeptWords kept={useDeviceKeeps(props.device) ? 'yes' : 'no'}>{props.children}</KeptWords>
}

/** Shown for as long as what is typed is on this page alone. */
export function DeviceNotice(props: { device: LastingBytes }): ReactNode {
  const t = useText()
  return useDeviceKeeps(props.device) ? null : <StateMessage kind="waiting" quiet title={t('panel-device')} />
}

/** Lets the browser ask before the page goes, where it would take something typed with it. */
export function useAskBeforeLeaving(wouldLose: () => boolean): void {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (wouldLose()) event.preventDefault()
    }
    addEventListener('beforeunload', leaving)
    return () => removeEventListener('beforeunload', leaving)
  }, [wouldLose])
}
