import { useState, type ReactNode } from 'react'
import { topicText } from '#src/domain/agenda/topic-text.ts'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { may } from '#src/domain/council/rights.ts'
import { ProposeForm, type ProposalDraft } from '#src/features/agenda/propose-form.tsx'
import { TopicMessage } from '#src/features/agenda/topic-message.tsx'
import { AccessDenied } from '#src/graph/failures.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { proposeFromTab } from './propose-from-tab.ts'

type Stage =
  | { readonly kind: 'typing' | 'failed' | 'no-session' }
  | { readonly kind: 'sent' | 'there'; readonly startMs: number | null }
  /** Not sent: to be sent as the person's own message. */
  | { readonly kind: 'message'; readonly text: string }

/** The form, and what became of the topic; who may not write to the lists gets it as a message to send themselves. */
export function TopicForm(props: { person: SignedIn; council: Council; onClose: () => void }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { person, council } = props
  const { me } = person
  const member = memberOf(council, me.personId)
  const [stage, setStage] = useState<Stage>({ kind: 'typing' })
  const outside = !may('propose', member, false)
  const runs = council.members.filter((each) => each.role === 'secretary' || each.role === 'chair')
  const names = runs.map((each) => each.displayName)

  const asMessage = ({ title, minutes, why, onBehalfOf }: ProposalDraft) => {
    const topic = { title, minutes, why, name: onBehalfOf || me.displayName }
    setStage({ kind: 'message', text: topicText(topic, t('topics-greeting', { council: council.name })) })
  }
  const send = async (proposal: ProposalDraft): Promise<boolean> => {
    if (outside) {
      asMessage(proposal)
      return false
    }
    setStage({ kind: 'typing' })
    try {
      const sent = await proposeFromTab(person, council, proposal)
      if (sent === null) {
        setStage({ kind: 'no-session' })
        return false
      }
      setStage({ kind: sent.created ? 'sent' : 'there', startMs: sent.to?.startMs ?? null })
      return true
    } catch (failure) {
      // On the council, and without the right to write to its lists.
      if (failure instanceof AccessDenied) asMessage(proposal)
      else setStage({ kind: 'failed' })
      return false
    }
  }

  if (stage.kind === 'sent' || stage.kind === 'there')
    return (
      <StateMessage
        kind="done"
        title={
          stage.kind === 'there'
            ? t('topics-there')
            : stage.startMs === null
              ? t('topics-waits')
              : t('topics-sent', { when: shortMoment(tag, stage.startMs, person.clock.nowMs()) })
        }
        actions={[{ label: t('ui-close'), onAct: props.onClose }]}
      />
    )
  const mails = runs.flatMap((each) => (each.mail ? [each.mail] : []))
  return (
    <>
      {(outside || stage.kind === 'message') && (
        <StateMessage kind="refused" quiet title={t('topics-outside')}>
          {mails.length > 0 ? t('topics-outside-meaning', { names }) : t('topics-outside-nobody')}
        </StateMessage>
      )}
      {(stage.kind === 'failed' || stage.kind === 'no-session') && (
        <StateMessage kind="failed" title={t(`topics-${stage.kind}`)} />
      )}
      {stage.kind === 'message' && (
        <TopicMessage
          text={stage.text}
          mails={mails}
          subject={t('topics-subject', { council: council.name })}
          onOpen={(url) => person.opened.openLink(url)}
        />
      )}
      <ProposeForm
        sessionKey={`tab/${council.siteId}`}
        newId={newId}
        onPropose={send}
        onCancel={props.onClose}
        {...(outside ? { submitLabel: t('topics-outside-write') } : {})}
      />
    </>
  )
}
