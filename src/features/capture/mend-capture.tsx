import { useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { dueChoices } from '#src/domain/actions/due-choices.ts'
import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { Captured, SessionState } from '#src/domain/session/session-state.ts'
import { useKeptForm } from '#src/ui/drafts/drafts.tsx'
import { LeftFormDrafts } from '#src/ui/drafts/left-drafts.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { captureDraftSchema, draftOf, personIn } from './capture-draft.ts'
import { CaptureForm } from './capture-form.tsx'

/** `seen` is the text that this change was opened on, whatever others write meanwhile. */
const mendingSchema = v.object({ ...captureDraftSchema.entries, seen: v.string() })
type Mending = v.InferOutput<typeof mendingSchema>

function parse(stored: unknown): Mending | null {
  const parsed = v.safeParse(mendingSchema, stored)
  return parsed.success ? parsed.output : null
}

/** Where half a change of a capture is kept. */
export function mendKey(sessionKey: string, captureId: string): string {
  return `mend/${sessionKey}/${captureId}`
}

/** The form in which a capture is mended; what is typed outlives the page until it is saved or dropped. */
export function MendCapture(props: {
  captured: Captured
  items: SessionState['items']
  attendance: SessionState['attendance']
  council: Council
  me: { readonly personId: string }
  nowMs: () => number
  nextSessionDay: string | null
  sessionKey: string
  takeFocus: boolean
  make: (move: Move) => void
  onDone: () => void
  /** What was typed and dropped, and how to keep it again. */
  onDropped: (text: string, takeUp: () => void) => void
}): ReactNode {
  const t = useText()
  const { captured, council } = props
  const { capture } = captured
  const { draft, forget, left } = useKeptForm(mendKey(props.sessionKey, capture.id), parse, () => ({
    ...draftOf(capture),
    seen: captured.version,
  }))
  const [start] = useState(() => draft.get())
  const [today] = useState(() => dayIn(council.timeZone, props.nowMs()))
  const [dues] = useState(() => dueChoices(today, props.nextSessionDay))
  return (
    <>
      <LeftFormDrafts left={left} draft={draft} describe={(each) => each.text || each.detail} />
      <CaptureForm
        kind={capture.kind}
        captureId={capture.id}
        draft={draft}
        items={props.items}
        attendance={props.attendance}
        council={council}
        me={props.me}
        dues={dues}
        today={today}
        former={personIn(capture, (id) => memberOf(council, id)?.displayName ?? null)}
        submitLabel={t('capture-save')}
        mending
        takeFocus={props.takeFocus}
        onCapture={(changed) => {
          props.make({ kind: 'change-capture', capture: changed, seen: draft.get().seen })
          forget()
          props.onDone()
        }}
        onCancel={() => {
          const typed = draft.get()
          forget()
          props.onDone()
          if (typed !== start || !props.takeFocus) props.onDropped(typed.text, () => draft.replace(typed))
        }}
      />
    </>
  )
}
