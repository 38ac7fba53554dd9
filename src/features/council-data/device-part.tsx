import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './data.module.css'

/** This device's copy alone: asked once more, because the page is gone with it. */
export function DevicePart(props: { unsent: number; onWipe: () => void }): ReactNode {
  const t = useText()
  const [asking, setAsking] = useState(false)
  return (
    <div className={styles.part}>
      <p>{t('data-device-meaning')}</p>
      {props.unsent > 0 && <p>{t('data-device-unsent', { count: props.unsent })}</p>}
      {asking ? (
        <>
          <p>{t('data-device-sure')}</p>
          <div className={styles.buttons}>
            <Button onClick={props.onWipe}>{t('data-device-wipe')}</Button>
            <Button appearance="subtle" onClick={() => setAsking(false)}>
              {t('ui-cancel')}
            </Button>
          </div>
        </>
      ) : (
        <Button onClick={() => setAsking(true)}>{t('data-device-wipe')}</Button>
      )}
    </div>
  )
}
