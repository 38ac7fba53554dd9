import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { exactMoment, shortMoment } from '#src/ui/time/format-time.ts'
import { useRegister } from './register.tsx'
import { historyOf, type HistoryEntry } from './risk-history.ts'
import type { RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'

type Read = 'not-yet' | 'reading' | 'failed' | readonly HistoryEntry[]

/** Who changed what and why, from the list's own versions; read when somebody asks for it. */
export function HistoryPart(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const register = useRegister()
  const { itemId } = props.row.entry
  const [read, setRead] = useState<Read>('not-yet')
  const load = () => {
    if (itemId === null) return
    setRead('reading')
    register.history(itemId).then(
      (versions) => setRead(historyOf(versions)),
      () => setRead('failed'),
    )
  }
  if (itemId === null) return <p className={styles.quiet}>{t('risks-history-later')}</p>
  if (read === 'reading') return <SkeletonLines widths={[0.6, 0.8, 0.5]} />
  if (read === 'failed' || read === 'not-yet')
    return (
      <div>
        {read === 'failed' && <p role="alert">{t('risks-history-failed')}</p>}
        <Button size="small" onClick={load}>
          {t(read === 'failed' ? 'ui-try-again' : 'risks-history-show')}
        </Button>
      </div>
    )
  return (
    <ol className={styles.history}>
      {read.map((each) => (
        <HistoryLine key={each.id} entry={each} />
      ))}
    </ol>
  )
}

function HistoryLine(props: { entry: HistoryEntry }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { nowMs } = useRegister()
  const { atMs, by, why, changes } = props.entry
  return (
    <li>
      <p>
        <bdi>{by || t('risks-somebody')}</bdi>{' '}
        <time className={styles.quiet} title={exactMoment(tag, atMs)}>
          {shortMoment(tag, atMs, nowMs())}
        </time>
      </p>
      {why !== '' && (
        <p dir="auto" className={styles.why}>
          {why}
        </p>
      )}
      {changes.length === 0 && why === '' && <p className={styles.quiet}>{t('risks-history-began')}</p>}
      <ul className={styles.changes}>
        {changes.map((each) => (
          <li key={each.column}>
            {t('risks-history-change', {
              column: each.column,
              before: each.before || t('risks-nothing'),
              after: each.after || t('risks-nothing'),
            })}
          </li>
        ))}
      </ul>
    </li>
  )
}
