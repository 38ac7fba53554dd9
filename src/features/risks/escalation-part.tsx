import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { addDays, daysBetween } from '#src/domain/council/days.ts'
import { answerEscalation, escalate } from '#src/domain/risks/risk-change.ts'
import { DayField } from '#src/ui/components/day-field.tsx'
import { HelpBeside } from '#src/ui/components/help-beside.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { PersonField } from './person-field.tsx'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './risks.module.css'
import { useKeptWords } from './use-kept-words.ts'
import { useRiskChange } from './use-risk-change.ts'

/** Whom it was put to, until when they answer, and how the clock stands. */
export function EscalationPart(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { mayEdit, today } = useRegister()
  const { key, risk } = props.row
  const [open, setOpen] = useState<'ask' | 'answer' | null>(null)
  const { escalation } = risk
  const left = escalation === null ? 0 : daysBetween(today, escalation.answerDue)
  const done = () => setOpen(null)
  return (
    <div className={styles.fields}>
      {escalation !== null && (
        <>
          <p>{t('risks-escalated-to', { name: escalation.to, day: shortDay(tag, escalation.on) })}</p>
          {escalation.answer === null ? (
            <p className={left < 0 ? styles.late : undefined}>
              {left < 0
                ? t('risks-answer-late', { days: -left, day: shortDay(tag, escalation.answerDue) })
                : t('risks-answer-due', { days: left, day: shortDay(tag, escalation.answerDue) })}
            </p>
          ) : (
            <>
              <p className={styles.label}>
                {t('risks-answered', { day: shortDay(tag, escalation.answer.on) })}
              </p>
              <p className={styles.lines} dir="auto">
                {escalation.answer.text}
              </p>
            </>
          )}
        </>
      )}
      {open === 'ask' && <EscalateForm row={props.row} onDone={done} />}
      {open === 'answer' && <AnswerForm riskKey={key} row={props.row} onDone={done} />}
      <HelpBeside about="escalation" term={t('risks-part-escalation')}>
        {mayEdit && open === null && risk.state !== 'closed' && (
          <div className={styles.buttons}>
            {escalation !== null && escalation.answer === null && (
              <Button size="small" onClick={() => setOpen('answer')}>
                {t('risks-answer')}
              </Button>
            )}
            <Button size="small" onClick={() => setOpen('ask')}>
              {t(escalation === null ? 'risks-escalate' : 'risks-escalate-again')}
            </Button>
          </div>
        )}
      </HelpBeside>
    </div>
  )
}

function EscalateForm(props: { row: RiskRow; onDone: () => void }): ReactNode {
  const t = useText()
  const { council, today } = useRegister()
  const { key, risk } = props.row
  const sponsor = council.members.find((each) => each.role === 'sponsor')
  const [to, setTo] = useState({ id: sponsor?.personId ?? null, name: sponsor?.displayName ?? '' })
  const [answerDue, setAnswerDue] = useState(addDays(today, 7))
  const [why, setWhy, forget] = useKeptWords(key, 'escalate')
  const [nobody, setNobody] = useState(false)
  const { refused, carryOut } = useRiskChange(key)
  return (
    <InlineForm
      title={t('risks-escalate')}
      submitLabel={t('risks-escalate-do')}
      onCancel={props.onDone}
      onSubmit={() => {
        setNobody(to.id === null)
        if (to.id === null) return
        if (!carryOut(escalate(risk, { id: to.id, name: to.name, answerDue }, today), why)) return
        forget()
        props.onDone()
      }}
    >
      <PersonField
        label={t('risks-escalate-to')}
        council={council}
        personId={to.id}
        name={to.name}
        onChange={(id, name) => setTo({ id, name })}
      />
      {nobody && (
        <p className={styles.wrong} role="alert">
          {t('risks-problem-person')}
        </p>
      )}
      <DayField
        label={t('risks-answer-by')}
        error={refused ? t(`risks-refused-${refused}`) : undefined}
        value={answerDue}
        earliest={today}
        onChange={setAnswerDue}
      />
      <LimitedText label={t('risks-escalate-what')} limit={2000} value={why} onChange={setWhy} />
    </InlineForm>
  )
}

function AnswerForm(props: { riskKey: string; row: RiskRow; onDone: () => void }): ReactNode {
  const t = useText()
  const { today } = useRegister()
  const [text, setText, forget] = useKeptWords(props.riskKey, 'answer')
  const { refused, carryOut } = useRiskChange(props.riskKey)
  return (
    <InlineForm
      title={t('risks-answer')}
      submitLabel={t('risks-save')}
      onCancel={props.onDone}
      onSubmit={() => {
        if (!carryOut(answerEscalation(props.row.risk, text, today))) return
        forget()
        props.onDone()
      }}
    >
      <LimitedText
        label={t('risks-answer-text')}
        error={refused ? t(`risks-refused-${refused}`) : undefined}
        limit={20_000}
        lines="many"
        value={text}
        onChange={setText}
      />
    </InlineForm>
  )
}
