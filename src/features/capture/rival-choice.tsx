import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Capture } from '#src/domain/session/capture.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { Captured } from '#src/domain/session/session-state.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './capture.module.css'

/** Two people changed it at once: both wordings are kept until somebody chooses one. */
export function RivalChoice(props: {
  captured: Captured
  rival: Capture
  make: (move: Move) => void
}): ReactNode {
  const t = useText()
  const { captured, rival } = props
  const choose = (capture: Capture) => props.make({ kind: 'change-capture', capture, seen: captured.version })
  return (
    <StateMessage kind="conflict" title={t('capture-rival-title')}>
      <p>{t('capture-rival-meaning')}</p>
      <ul className={styles.rivals}>
        {[captured.capture, rival].map((each, index) => (
          <li key={index === 0 ? 'kept' : 'rival'}>
            <span dir="auto">{each.text}</span>
            <Button
              size="small"
              aria-label={t('capture-rival-keep-this', { text: each.text })}
              onClick={() => choose(each)}
            >
              {t('capture-rival-keep')}
            </Button>
          </li>
        ))}
      </ul>
      {captured.furtherRivals.length > 0 && (
        <>
          <p>{t('capture-rival-further')}</p>
          <ul className={styles.rivals}>
            {captured.furtherRivals.map((each) => (
              <li key={each.text} dir="auto">
                {each.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </StateMessage>
  )
}
