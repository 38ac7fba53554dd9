import { useState, type ReactNode } from 'react'
import { rate } from '#src/domain/risks/risk-change.ts'
import { scoreMove } from '#src/domain/risks/risk-matrix.ts'
import type { Score } from '#src/domain/risks/risk.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useRegister } from './register.tsx'
import { ScoreChoice, scoreOf, type ScoreDraft } from './score-choice.tsx'
import styles from './risks.module.css'
import { useKeptWords } from './use-kept-words.ts'
import { useRiskChange } from './use-risk-change.ts'

/** Another score. From two steps in one direction on it asks why; the reason stands beside the change in the history. */
export function RescoreForm(props: {
  risk: RiskRecord
  riskKey: string
  /** Where it was moved to already, on the map. */
  to?: Score
  note?: string
  onDone: () => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { today } = useRegister()
  const { risk } = props
  const start = props.to ?? risk.current
  const [draft, setDraft] = useState<ScoreDraft>(start ?? { likelihood: null, impact: null })
  const [why, setWhy, forget] = useKeptWords(props.riskKey, 'rescore', props.note)
  const [tried, setTried] = useState(false)
  const { carryOut } = useRiskChange(props.riskKey)
  const score = scoreOf(draft)
  const needsWhy = score !== undefined && scoreMove(risk.current, score) >= 2
  return (
    <InlineForm
      title={t('risks-rescore')}
      submitLabel={t('risks-save')}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true)
        if (score === undefined || score === null) return
        if (!carryOut(rate(risk, score, today, why), why)) return
        forget()
        props.onDone()
      }}
    >
      <ScoreChoice draft={draft} onChange={setDraft} />
      {tried && (score === undefined || score === null) && (
        <p className={styles.wrong} role="alert">
          {t('risks-problem-half')}
        </p>
      )}
      <LimitedText
        label={needsWhy ? t('risks-why-needed') : t('risks-why')}
        error={tried && needsWhy && why.trim() === '' ? t('risks-problem-why') : undefined}
        limit={2000}
        value={why}
        onChange={setWhy}
      />
    </InlineForm>
  )
}
