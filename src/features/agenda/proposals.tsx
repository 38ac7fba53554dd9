import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useState, type ReactNode } from 'react'
import type { timetable } from '#src/domain/session/clock.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { ProposalEntry } from './proposal-entry.tsx'
import { proposalTime } from './proposal-time.ts'
import { ProposeForm } from './propose-form.tsx'
import styles from './agenda.module.css'

/** What people want on the agenda: anybody proposes; whoever may answer accepts with minutes, or parks or declines with a reason. */
export function Proposals(props: {
  state: Parameters<typeof timetable>[0] & Pick<SessionState, 'proposals'>
  nowMs: () => number
  me: { readonly personId: string; readonly displayName: string }
  /** Answers the move's id, empty where it was refused. */
  make: (move: Move) => string
  may: (kind: MoveKind) => boolean
  newId: () => string
  sessionKey: string
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const [open, setOpen] = useState(false)
  const { state } = props
  // What was accepted stands on the agenda; the proposer still reads that it was.
  const shown = state.proposals.filter((each) => each.answer !== 'accept' || each.by === props.me.personId)
  if (shown.length === 0 && !props.may('propose-item')) return null
  return (
    <Section
      title={t('agenda-proposals')}
      count={state.proposals.filter((each) => each.answer === 'open').length}
      actions={
        props.may('propose-item') &&
        !open && (
          <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={() => setOpen(true)}>
            {t('agenda-propose')}
          </Button>
        )
      }
    >
      {open && (
        <ProposeForm
          sessionKey={props.sessionKey}
          newId={props.newId}
          onPropose={({ id, onBehalfOf, ...topic }) => {
            const behalf = onBehalfOf === '' ? {} : { onBehalfOf }
            if (props.make({ kind: 'propose-item', proposalId: id, ...topic, ...behalf }) === '') return false
            setOpen(false)
            return true
          }}
          onCancel={() => setOpen(false)}
        />
      )}
      {shown.length === 0 && !open && <p className={styles.quiet}>{t('agenda-proposals-none')}</p>}
      <ul className={styles.templates}>
        {shown.map((each) => (
          <ProposalEntry
            key={each.proposalId}
            proposal={each}
            time={proposalTime(tag, state, each, props.nowMs())}
            mayAnswer={props.may('answer-proposal')}
            sessionKey={props.sessionKey}
            make={props.make}
            newId={props.newId}
          />
        ))}
      </ul>
    </Section>
  )
}
