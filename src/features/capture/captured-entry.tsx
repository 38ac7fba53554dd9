import { Button } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { memo, useState, type ReactNode } from 'react'
import { dueChoices } from '#src/domain/actions/due-choices.ts'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { dayIn } from '#src/domain/council/days.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { Captured, SessionState } from '#src/domain/session/session-state.ts'
import { Mark } from '#src/ui/components/mark.tsx'
import { createFormDraft, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { AcceptAction } from './accept-action.tsx'
import { CaptureForm } from './capture-form.tsx'
import { draftOf, personIn, type CaptureDraft } from './capture-draft.ts'
import { CapturedFacts } from './captured-facts.tsx'
import { kindWords } from './kind-words.ts'
import { RivalChoice } from './rival-choice.tsx'
import styles from './capture.module.css'

/** One captured thing: its words, its facts, and what may be done with it. Mended in place. One of many in a list. */
export const CapturedEntry = memo(function CapturedEntry(props: {
  captured: Captured
  items: SessionState['items']
  attendance: SessionState['attendance']
  council: Council
  me: { readonly personId: string; readonly displayName: string }
  nowMs: () => number
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  nextSessionDay: string | null
  onRemove: (captured: Captured) => void
}): ReactNode {
  const t = useText()
  const { captured, make } = props
  const { capture } = captured
  const today = () => dayIn(props.council.timeZone, props.nowMs())
  // What the form was opened on: the text that this edit has seen, whatever others write meanwhile.
  const [editing, setEditing] = useState<{ draft: FormDraft<CaptureDraft>; seen: string } | null>(null)

  if (editing)
    return (
      <li className={styles.entry}>
        <CaptureForm
          kind={capture.kind}
          captureId={capture.id}
          draft={editing.draft}
          items={props.items}
          attendance={props.attendance}
          council={props.council}
          me={props.me}
          dues={dueChoices(today(), props.nextSessionDay)}
          today={today()}
          former={personIn(capture, (id) => memberOf(props.council, id)?.displayName ?? null)}
          submitLabel={t('capture-save')}
          mending
          onCapture={(changed) => {
            make({ kind: 'change-capture', capture: changed, seen: editing.seen })
            setEditing(null)
          }}
          onCancel={() => setEditing(null)}
        />
      </li>
    )
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <Mark tone={capture.kind === 'risk' ? 'warning' : 'plain'}>{kindWords(capture, t)}</Mark>
        {captured.afterClose && <Mark tone="warning">{t('capture-after-close')}</Mark>}
        <span className={styles.grow} />
        {props.may('change-capture') && (
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={t('capture-edit', { text: capture.text })}
            onClick={() => setEditing({ draft: createFormDraft(draftOf(capture)), seen: captured.version })}
          />
        )}
        {props.may('remove-capture') && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={t('capture-remove', { text: capture.text })}
            onClick={() => props.onRemove(captured)}
          />
        )}
      </div>
      <p className={styles.text} dir="auto">
        {capture.text}
      </p>
      <CapturedFacts captured={captured} council={props.council} />
      {captured.rival && <RivalChoice captured={captured} rival={captured.rival} make={make} />}
      {capture.kind === 'action' && (
        <AcceptAction captured={captured} isMine={capture.ownerId === props.me.personId} make={make} />
      )}
    </li>
  )
})
