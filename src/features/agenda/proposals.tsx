import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useState, type ReactNode } from 'react'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { ProposalEntry } from './proposal-entry.tsx'
import { ProposeForm } from './propose-form.tsx'
import styles from './agenda.module.css'

/** What people want on the agenda: anybody proposes; whoever may answer accepts with minutes or parks with a reason. */
export function Proposals(props: {
  state: Pick<SessionState, 'proposals'>
  me: { readonly personId: string; readonly displayName: string }
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  newId: () => string
  sessionKey: string
}): ReactNode {
  const t = useText()
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
          onPropose={(proposal) => {
            props.make({ kind: 'propose-item', proposalId: props.newId(), ...proposal })
            setOpen(false)
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
