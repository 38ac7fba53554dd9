import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { AgendaItem } from '#src/domain/agenda/agenda.ts'
import { wordsLimit, type Move } from '#src/domain/session/move.ts'
import type { Proposal } from '#src/domain/session/session-state.ts'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LimitedText } from '#src/ui/components/limited-text.tsx'
import { MinutesStepper } from '#src/ui/components/minutes-stepper.tsx'
import { Person } from '#src/ui/components/person.tsx'
import { parseText, useDraft } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './agenda.module.css'
import { answerWords } from './proposal-words.ts'

/** The item that accepting makes: what it was before, or a discussion that its proposer leads. */
function itemFrom(proposal: Proposal, id: string, minutes: number): AgendaItem {
  if (proposal.item !== null) return { ...proposal.item, id, minutes }
  return {
    id,
    title: proposal.title,
    kind: 'discuss',
    minutes,
    lead: { kind: 'person', personId: proposal.by, name: proposal.byName },
    ...(proposal.why === '' ? {} : { purpose: proposal.why }),
  }
}

/** One proposal with its answer, or with what is needed to answer it. */
export function ProposalEntry(props: {
  proposal: Proposal
  /** When its item is on; null where that is not known. */
  time: string | null
  mayAnswer: boolean
  make: (move: Move) => void
  newId: () => string
  sessionKey: string
}): ReactNode {
  const t = useText()
  const { proposal, make } = props
  const [typed, setReason] = useDraft(`park/${props.sessionKey}/${proposal.proposalId}`, parseText)
  const reason = typed ?? ''
  // Half a reason that is found on the device shows itself.
  const [answering, setAnswering] = useState<'accept' | 'park' | 'decline' | null>(
    typed === null ? null : 'park',
  )
  const [minutes, setMinutes] = useState(proposal.minutes)
  const [missing, setMissing] = useState(false)

  const send = () => {
    if (answering !== 'accept' && reason.trim() === '') return setMissing(true)
    const item = answering === 'accept' ? itemFrom(proposal, props.newId(), minutes) : null
    if (answering)
      make({
        kind: 'answer-proposal',
        proposalId: proposal.proposalId,
        answer: answering,
        reason: reason.trim(),
        item,
      })
    setReason(null)
    setAnswering(null)
  }
  return (
    <li className={styles.template}>
      <div className={styles.templateBody}>
        <p className={styles.name} dir="auto">
          {proposal.title}
        </p>
        {proposal.why && (
          <p className={styles.quiet} dir="auto">
            {proposal.why}
          </p>
        )}
        <Person name={proposal.byName} detail={t('agenda-minutes', { minutes: proposal.minutes })} />
        {proposal.onBehalfOf !== null && (
          <p className={styles.quiet}>{t('agenda-proposal-behalf', { name: proposal.onBehalfOf })}</p>
        )}
        {(proposal.answer !== 'open' || !props.mayAnswer) && (
          <p className={styles.quiet}>{answerWords(t, proposal, props.time)}</p>
        )}
        {props.mayAnswer && proposal.answer !== 'accept' && answering === null && (
          <div className={styles.buttons}>
            <Button size="small" onClick={() => setAnswering('accept')}>
              {t('agenda-answer-accept')}
            </Button>
            {proposal.answer === 'open' && (
              <Button size="small" appearance="subtle" onClick={() => setAnswering('park')}>
                {t('agenda-answer-park')}
              </Button>
            )}
            {proposal.answer !== 'decline' && (
              <Button size="small" appearance="subtle" onClick={() => setAnswering('decline')}>
                {t('agenda-answer-decline')}
              </Button>
            )}
          </div>
        )}
        {answering !== null && (
          <InlineForm
            title={t(`agenda-answer-${answering}`)}
            submitLabel={t(`agenda-answer-${answering}`)}
            onSubmit={send}
            onCancel={() => setAnswering(null)}
          >
            {answering === 'accept' ? (
              <Field label={t('agenda-item-minutes')}>
                {(control) => (
                  <MinutesStepper
                    id={control.id}
                    label={t('agenda-item-minutes')}
                    value={minutes}
                    onChange={setMinutes}
                  />
                )}
              </Field>
            ) : (
              <LimitedText
                label={t('agenda-park-reason')}
                help={answering === 'park' ? 'park' : undefined}
                error={missing && reason.trim() === '' ? t('agenda-park-missing') : undefined}
                limit={wordsLimit}
                value={reason}
                onChange={setReason}
              />
            )}
          </InlineForm>
        )}
      </div>
    </li>
  )
}
