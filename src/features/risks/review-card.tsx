import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { keep } from '#src/domain/risks/risk-change.ts'
import { Person } from '#src/ui/components/person.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { CloseRiskForm } from './close-form.tsx'
import { DueLines } from './due-lines.tsx'
import { LevelMark } from './level-mark.tsx'
import { OwnersMark } from './owners-mark.tsx'
import { useRegister } from './register.tsx'
import { RescoreForm } from './rescore-form.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'
import { useRiskChange } from './use-risk-change.ts'
import { useScaleWords } from './use-scale-words.ts'

/** Ten seconds for one risk: keep it, score it anew, or close it, with a note where there is something to say. */
export function ReviewCard(props: {
  row: RiskRow
  onOpen?: ((key: string) => void) | undefined
  onReviewed: (row: RiskRow) => void
}): ReactNode {
  const t = useText()
  const words = useScaleWords()
  const { mayEdit, today } = useRegister()
  const { row, onOpen } = props
  const { key, risk } = row
  const [open, setOpen] = useState<'rescore' | 'close' | null>(null)
  const [note, setNote] = useState('')
  const { refused, carryOut } = useRiskChange(key)
  const done = () => {
    setOpen(null)
    setNote('')
    props.onReviewed(row)
  }
  return (
    <li className={styles.card} data-risk={key}>
      <div className={styles.cardHead}>
        {onOpen ? (
          <Button appearance="transparent" className={styles.open} onClick={() => onOpen(key)}>
            <bdi>{risk.title}</bdi>
          </Button>
        ) : (
          <p dir="auto" className={styles.cardTitle}>
            {risk.title}
          </p>
        )}
      </div>
      <div className={styles.marks}>
        <LevelMark level={row.level} />
        <OwnersMark shown={row.ownersOnly} />
        <span className={styles.quiet}>{words.score(risk.current)}</span>
        {risk.owner === '' ? (
          <span className={styles.quiet}>{t('risks-no-owner')}</span>
        ) : (
          <Person name={risk.owner} />
        )}
      </div>
      <DueLines due={row.due} />
      {risk.escalation !== null && risk.escalation.answer === null && (
        <p className={styles.quiet}>{t('risks-waits-for', { name: risk.escalation.to })}</p>
      )}
      {mayEdit && open === null && risk.state !== 'closed' && (
        <>
          <LimitedText label={t('risks-note')} limit={2000} value={note} onChange={setNote} />
          <div className={styles.buttons}>
            {risk.current !== null && (
              <Button
                size="small"
                onClick={() => {
                  if (carryOut(keep(risk, today), note)) done()
                }}
              >
                {t('risks-keep')}
              </Button>
            )}
            <Button size="small" onClick={() => setOpen('rescore')}>
              {t('risks-rescore')}
            </Button>
            <Button size="small" onClick={() => setOpen('close')}>
              {t('risks-close')}
            </Button>
          </div>
        </>
      )}
      {refused && (
        <p className={styles.wrong} role="alert">
          {t(`risks-refused-${refused}`)}
        </p>
      )}
      {open === 'rescore' && (
        <RescoreForm risk={risk} riskKey={key} note={note} onDone={done} onCancel={() => setOpen(null)} />
      )}
      {open === 'close' && (
        <CloseRiskForm risk={risk} riskKey={key} note={note} onDone={done} onCancel={() => setOpen(null)} />
      )}
    </li>
  )
}
