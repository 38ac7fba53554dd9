import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useCallback, useState, type ReactNode } from 'react'
import { useText } from '../text/text-provider.tsx'
import styles from './undo-bar.module.css'

interface Offer {
  readonly text: string
  readonly undo: () => void
}

/**
 * Undo instead of “are you sure”. The offer stays until it is taken, closed, or replaced by the next one: a bar that
 * leaves by itself is gone before slow readers reach it.
 */
export function useUndo(): {
  readonly offerUndo: (text: string, undo: () => void) => void
  readonly bar: ReactNode
} {
  const t = useText()
  const [offer, setOffer] = useState<Offer | null>(null)
  const bar = offer && (
    <output className={styles.bar}>
      <span>{offer.text}</span>
      <Button
        size="small"
        appearance="transparent"
        onClick={() => {
          setOffer(null)
          // It may make an offer of its own.
          offer.undo()
        }}
      >
        {t('ui-undo')}
      </Button>
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={t('ui-close')}
        onClick={() => setOffer(null)}
      />
    </output>
  )
  const offerUndo = useCallback((text: string, undo: () => void) => setOffer({ text, undo }), [])
  return { offerUndo, bar }
}
