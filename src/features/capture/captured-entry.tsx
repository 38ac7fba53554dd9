import { Button } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { memo, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { Captured, SessionState } from '#src/domain/session/session-state.ts'
import { Mark } from '#src/ui/components/mark.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useWasKept } from '#src/ui/drafts/drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { AcceptAction } from './accept-action.tsx'
import { CapturedFacts } from './captured-facts.tsx'
import { kindWords } from './kind-words.ts'
import { MendCapture, mendKey } from './mend-capture.tsx'
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
  sessionKey: string
  onRemove: (captured: Captured) => void
}): ReactNode {
  const t = useText()
  const { captured, make } = props
  const { capture } = captured
  const half = useWasKept(mendKey(props.sessionKey, capture.id))
  // Half a change that is found on the device shows itself.
  const [editing, setEditing] = useState<'opened' | 'found' | null>(half ? 'found' : null)
  const { offerUndo, bar } = useUndo()

  if (editing && props.may('change-capture'))
    return (
      <li className={styles.entry}>
        <MendCapture
          captured={captured}
          items={props.items}
          attendance={props.attendance}
          council={props.council}
          me={props.me}
          nowMs={props.nowMs}
          nextSessionDay={props.nextSessionDay}
          sessionKey={props.sessionKey}
          takeFocus={editing === 'opened'}
          make={make}
          onDone={() => setEditing(null)}
          onDropped={(text, takeUp) =>
            offerUndo(t('ui-changes-dropped', { what: text }), () => {
              takeUp()
              setEditing('opened')
            })
          }
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
            onClick={() => setEditing('opened')}
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
      {bar}
      <p className={styles.text} dir="auto">
        {capture.text}
      </p>
      <CapturedFacts captured={captured} council={props.council} />
      {captured.rival && <RivalChoice captured={captured} rival={captured.rival} make={make} />}
      {capture.kind === 'action' && (
        <AcceptAction
          captured={captured}
          isMine={capture.ownerId === props.me.personId}
          sessionKey={props.sessionKey}
          make={make}
        />
      )}
    </li>
  )
})
