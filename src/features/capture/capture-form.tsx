import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { DueChoice } from '#src/domain/actions/due-choices.ts'
import { capturesAs } from '#src/domain/agenda/captures-as.ts'
import type { Council } from '#src/domain/council/council.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { lineLimit, type Capture } from '#src/domain/session/capture.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { DraftText } from '#src/ui/drafts/draft-text.tsx'
import type { FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { captureFrom, type CaptureDraft, type DraftProblem, type FormerPerson } from './capture-draft.ts'
import type { CaptureKind } from './capture-kinds.ts'
import { CaptureFields } from './capture-fields.tsx'
import { EnteredForField } from './entered-for.tsx'

/** One line and its defaults. Enter captures, Esc closes and keeps what was typed. */
export function CaptureForm(props: {
  kind: CaptureKind
  draft: FormDraft<CaptureDraft>
  /** Id for a new capture, or of the one that is being mended. */
  captureId: string
  items: SessionState['items']
  attendance: SessionState['attendance']
  council: Council
  me: { readonly personId: string }
  dues: readonly DueChoice[]
  /** Today in the council's zone. */
  today: string
  /** Of the capture that is mended: who stands in it already. */
  former?: FormerPerson | null
  submitLabel: string
  /** Mending keeps in whose name it was entered. */
  mending?: boolean
  /** False for a form that nobody opened just now. */
  takeFocus?: boolean
  onCapture: (capture: Capture) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { draft, council, former = null, takeFocus = true } = props
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  const [forOther, setForOther] = useState(() => draft.get().enteredFor !== null)
  const line = useRef<HTMLInputElement>(null)
  // It stays with the item on which the form was opened.
  const [itemId] = useState(() => draft.get().itemId)
  const item = props.items.find((each) => each.id === itemId)

  // The person opened the form in order to type.
  useEffect(() => {
    if (takeFocus) line.current?.focus()
  }, [takeFocus])

  const submit = () => {
    const nameOf = (id: string) =>
      memberOf(council, id)?.displayName ?? (former?.personId === id ? former.name : null)
    const made = captureFrom(props.kind, props.captureId, draft.get(), nameOf)
    if (made.ok) props.onCapture(made.capture)
    else {
      if (made.reason === 'person') draft.set('personId', null)
      setProblem(made.reason)
      line.current?.focus()
    }
  }
  return (
    <InlineForm
      title={t(`capture-kind-${props.kind}`)}
      submitLabel={props.submitLabel}
      onSubmit={submit}
      onCancel={props.onCancel}
      extra={
        !props.mending &&
        !forOther && (
          <Button size="small" appearance="transparent" onClick={() => setForOther(true)}>
            {t('capture-for-other')}
          </Button>
        )
      }
    >
      <DraftText
        draft={draft}
        name="text"
        label={t(`capture-line-${props.kind}`)}
        hint={item ? t('capture-belongs-to', { item: item.title }) : undefined}
        blank={problem === 'empty' ? t('capture-problem-empty') : undefined}
        error={problem === 'day' || problem === 'person' ? t(`capture-problem-${problem}`) : undefined}
        limit={lineLimit}
        enterKeyHint="done"
        field={line}
      />
      <CaptureFields
        kind={props.kind}
        draft={draft}
        council={council}
        dues={props.dues}
        today={props.today}
        former={former}
        itemLabel={capturesAs(item?.output).label ?? null}
      />
      {forOther && (
        <EnteredForField
          council={council}
          attendance={props.attendance}
          me={props.me.personId}
          draft={draft}
        />
      )}
    </InlineForm>
  )
}
