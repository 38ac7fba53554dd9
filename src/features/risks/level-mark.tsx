import type { ReactNode } from 'react'
import type { Score } from '#src/domain/risks/risk.ts'
import type { RiskLevel } from '#src/domain/risks/risk-stand.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { numberFormat } from '#src/ui/time/formatters.ts'
import styles from './level-mark.module.css'

/** The level in a word, with a colour and a number of bars that say the same. */
export function LevelMark(props: { level: RiskLevel | null; score?: Score }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const level = props.level ?? 'unrated'
  const { score } = props
  return (
    <span className={styles.mark} data-level={level}>
      <span className={styles.bars} aria-hidden>
        <span />
        <span />
        <span />
        <span />
      </span>
      {t(`risks-level-${level}`)}
      {score && (
        <span className={styles.figure}>{numberFormat(tag).format(score.likelihood * score.impact)}</span>
      )}
    </span>
  )
}
