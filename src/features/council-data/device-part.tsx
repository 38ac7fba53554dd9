import type { ReactNode } from 'react'
import { AskedOnce } from '#src/ui/components/asked-once.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './data.module.css'

/** This device's copy alone: asked once more, because the page is gone with it. */
export function DevicePart(props: { unsent: number; onWipe: () => void }): ReactNode {
  const t = useText()
  return (
    <div className={styles.part}>
      <p>{t('data-device-meaning')}</p>
      {props.unsent > 0 && <p>{t('data-device-unsent', { count: props.unsent })}</p>}
      <AskedOnce
        label={t('data-device-wipe')}
        meaning={t('data-device-sure')}
        sure={t('data-device-wipe')}
        onSure={props.onWipe}
      />
    </div>
  )
}
