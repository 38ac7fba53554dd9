import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { addDays, isDay } from '#src/domain/council/days.ts'
import { decideAcceptance, submitAcceptance } from '#src/domain/risks/risk-change.ts'
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

/** Living with it: somebody else than the owner says so, for a reason and until a day. */
export function AcceptancePart(props: { row: RiskRow }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { mayEdit, me, today } = useRegister()
  const { key, risk } = props.row
  const [asking, setAsking] = useState(false)
  const { refused, carryOut } = useRiskChange(key)
  const { acceptance } = risk
  const over = acceptance?.state === 'accepted' && acceptance.expires !== null && acceptance.expires < today
  const mine = acceptance?.state === 'submitted' && acceptance.approverKey === me.personId
  return (
    <div className={styles.fields}>
      {acceptance !== null && (
        <>
          <p className={over ? styles.late : undefined}>
            {over
              ? t('risks-acceptance-over', {
                  name: acceptance.approver,
                  day: shortDay(tag, acceptance.expires ?? today),
                })
              : t(`risks-acceptance-${acceptance.state}`, { name: acceptance.approver })}
          </p>
          <p className={styles.lines} dir="auto">
            {acceptance.reason}
          </p>
          {acceptance.expires !== null && !over && (
            <p className={styles.quiet}>
              {t('risks-acceptance-until', { day: shortDay(tag, acceptance.expires) })}
            </p>
          )}
        </>
      )}
      {refused && (
        <p className={styles.wrong} role="alert">
          {t(`risks-refused-${refused}`)}
        </p>
      )}
      {asking && <AcceptForm row={props.row} onDone={() => setAsking(false)} />}
      <HelpBeside about="acceptance" term={t('risks-part-acceptance')}>
        {mayEdit && !asking && risk.state !== 'closed' && (
          <div className={styles.buttons}>
            {mine &&
              (['accepted', 'rejected'] as const).map((each) => (
                <Button
                  key={each}
                  size="small"
                  onClick={() => carryOut(decideAcceptance(risk, each, me.personId))}
                >
                  {t(`risks-acceptance-do-${each}`)}
                </Button>
              ))}
            {acceptance?.state === 'accepted' && (
              <Button size="small" onClick={() => carryOut(decideAcceptance(risk, 'revoked', me.personId))}>
                {t('risks-acceptance-do-revoked')}
              </Button>
            )}
            {acceptance?.state !== 'submitted' && (
              <Button size="small" onClick={() => setAsking(true)}>
                {t(acceptance === null ? 'risks-accept-ask' : 'risks-accept-ask-again')}
              </Button>
            )}
          </div>
        )}
      </HelpBeside>
    </div>
  )
}

function AcceptForm(props: { row: RiskRow; onDone: () => void }): ReactNode {
  const t = useText()
  const { council, today } = useRegister()
  const { key, risk } = props.row
  const sponsor = council.members.find((each) => each.role === 'sponsor' && each.personId !== risk.ownerKey)
  const [approver, setApprover] = useState({
    id: sponsor?.personId ?? null,
    name: sponsor?.displayName ?? '',
  })
  const [reason, setReason, forget] = useKeptWords(key, 'accept')
  const [expires, setExpires] = useState(addDays(today, 90))
  const { refused, carryOut } = useRiskChange(key)
  return (
    <InlineForm
      title={t('risks-accept-ask')}
      submitLabel={t('risks-accept-send')}
      onCancel={props.onDone}
      onSubmit={() => {
        const told = submitAcceptance(risk, {
          approverKey: approver.id ?? '',
          approver: approver.name,
          reason,
          expires: isDay(expires) ? expires : null,
        })
        if (!carryOut(told)) return
        forget()
        props.onDone()
      }}
    >
      <PersonField
        label={t('risks-approver')}
        council={council}
        personId={approver.id}
        name={approver.name}
        onChange={(id, name) => setApprover({ id, name })}
      />
      <LimitedText
        label={t('risks-accept-reason')}
        limit={20_000}
        lines="many"
        value={reason}
        onChange={setReason}
      />
      <DayField
        label={t('risks-accept-until')}
        error={refused ? t(`risks-refused-${refused}`) : undefined}
        value={expires}
        earliest={today}
        onChange={setExpires}
      />
    </InlineForm>
  )
}
