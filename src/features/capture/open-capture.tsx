import { useState, type ReactNode } from 'react'
import { defaultDue, dueChoices } from '#src/domain/actions/due-choices.ts'
import { capturesAs } from '#src/domain/agenda/captures-as.ts'
import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { freshDraft, parseCaptureDraft } from './capture-draft.ts'
import type { CaptureKind } from './capture-kinds.ts'
import { CaptureForm } from './capture-form.tsx'

/** The form of the capture bar, from opening to capture; what stands in it outlives it. */
export function OpenCapture(props: {
  kind: CaptureKind
  /** The item on which the form was opened. */
  openedOn: string | null
  items: SessionState['items']
  attendance: SessionState['attendance']
  council: Council
  me: { readonly personId: string }
  nowMs: () => number
  make: (move: Move) => void
  newId: () => string
  sessionKey: string
  nextSessionDay: string | null
  onClose: () => void
}): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const { council, openedOn } = props
  const [id] = useState(props.newId)
  const [today] = useState(() => dayIn(council.timeZone, props.nowMs()))
  const [dues] = useState(() => dueChoices(today, props.nextSessionDay))
  const { draft, forget, left } = useKeptForm(
    `capture/${props.sessionKey}/${props.kind}`,
    parseCaptureDraft,
    () => {
      const item = props.items.find((each) => each.id === openedOn)
      return freshDraft(openedOn, defaultDue(dues), capturesAs(item?.output).label ?? null)
    },
  )
  return (
    <>
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.text || each.detail} />
      <CaptureForm
        kind={props.kind}
        captureId={id}
        draft={draft}
        items={props.items}
        attendance={props.attendance}
        council={council}
        me={props.me}
        dues={dues}
        today={today}
        submitLabel={t('capture-submit')}
        onCapture={(capture) => {
          const { enteredFor } = draft.get()
          // First, while nothing has changed on the page: it moves the focus.
          props.onClose()
          props.make({ kind: 'capture', capture, enteredFor })
          announce(t('capture-done', { text: capture.text }), 'short')
          forget()
        }}
        onCancel={props.onClose}
      />
    </>
  )
}
