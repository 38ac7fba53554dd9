import { useState, type ReactNode } from 'react'
import { closeReasons, type CloseReason } from '#src/domain/risks/risk.ts'
import { close } from '#src/domain/risks/risk-change.ts'
import type { RiskRecord } from '#src/records/kinds/risk-kind.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useRegister } from './register.tsx'
import styles from './risks.module.css'
import { useKeptWords } from './use-kept-words.ts'
import { useRiskChange } from './use-risk-change.ts'

/** A risk leaves the register with a reason; it stays readable and can be opened again. */
export function CloseRiskForm(props: {
  risk: RiskRecord
  riskKey: string
  note?: string
  onDone: () => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { today } = useRegister()
  const { risk } = props
  const [reason, setReason] = useState<CloseReason | null>(risk.state === 'happened' ? 'happened' : null)
  const [note, setNote, forget] = useKeptWords(props.riskKey, 'close', props.note)
  const { refused, carryOut } = useRiskChange(props.riskKey)
  return (
    <InlineForm
      title={t('risks-close')}
      submitLabel={t('risks-close-do')}
      onCancel={props.onCancel}
      onSubmit={() => {
        if (!carryOut(close(risk, reason, today), note)) return
        forget()
        props.onDone()
      }}
    >
      <SegmentedChoice
        label={t('risks-close-reason')}
        options={closeReasons.map((value) => ({ value, label: t(`risks-closed-${value}`) }))}
        value={reason}
        onChange={setReason}
      />
      {refused && (
        <p className={styles.wrong} role="alert">
          {t(`risks-refused-${refused}`)}
        </p>
      )}
      <LimitedText label={t('risks-note')} limit={2000} value={note} onChange={setNote} />
    </InlineForm>
  )
}
