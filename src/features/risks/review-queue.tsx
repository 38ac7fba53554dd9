import { useState, type ReactNode } from 'react'
import { Button } from '@fluentui/react-components'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { ReviewCard } from './review-card.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'

const atOnce = 20

/** What waits for a look, the longest waiting first; what was looked at leaves. */
export function ReviewQueue(props: {
  rows: readonly RiskRow[]
  empty: { readonly title: string; readonly meaning: string }
  onOpen?: (key: string) => void
}): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const [shown, setShown] = useState(atOnce)
  const { rows } = props
  if (rows.length === 0)
    return (
      <StateMessage kind="done" quiet title={props.empty.title}>
        {props.empty.meaning}
      </StateMessage>
    )
  return (
    <>
      <ul className={styles.cards}>
        {rows.slice(0, shown).map((row) => (
          <ReviewCard
            key={row.key}
            row={row}
            onOpen={props.onOpen}
            onReviewed={() =>
              announce(t('risks-reviewed', { title: row.risk.title, left: rows.length - 1 }), 'asked')
            }
          />
        ))}
      </ul>
      {rows.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(shown + atOnce)}>
            {t('risks-more', { count: rows.length - shown })}
          </Button>
        </div>
      )}
    </>
  )
}
