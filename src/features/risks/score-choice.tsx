import type { ReactNode } from 'react'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './risks.module.css'
import { steps, useScaleWords } from './use-scale-words.ts'

/** Likelihood and impact while they are chosen: null where nothing was chosen yet. */
export interface ScoreDraft {
  readonly likelihood: number | null
  readonly impact: number | null
}

const values = steps.map(String)

/** Two rows of five; what the chosen steps mean to this council stands below them. */
export function ScoreChoice(props: { draft: ScoreDraft; onChange: (draft: ScoreDraft) => void }): ReactNode {
  const t = useText()
  const words = useScaleWords()
  const { draft } = props
  return (
    <div className={styles.scoreChoice}>
      {(['likelihood', 'impact'] as const).map((which) => {
        const chosen = draft[which]
        return (
          <div key={which}>
            <SegmentedChoice
              label={t(`risks-${which}`)}
              value={chosen === null ? null : String(chosen)}
              options={values.map((each) => ({
                value: each,
                label: each,
                title: words[which](Number(each)),
              }))}
              onChange={(next) => props.onChange({ ...draft, [which]: Number(next) })}
            />
            <p className={styles.quiet}>
              {chosen === null
                ? t('risks-scale-ends', { low: words[which](1), high: words[which](5) })
                : words[which](chosen)}
            </p>
          </div>
        )
      })}
    </div>
  )
}

/** The score that is chosen; undefined where only one half of it is. */
export function scoreOf({ likelihood, impact }: ScoreDraft) {
  if (likelihood === null && impact === null) return null
  return likelihood === null || impact === null ? undefined : { likelihood, impact }
}
