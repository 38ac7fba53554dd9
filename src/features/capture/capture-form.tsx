import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { DueChoice } from '#src/domain/actions/due-choices.ts'
import { capturesAs } from '#src/domain/agenda/captures-as.ts'
import type { Council } from '#src/domain/council/council.ts'
import type { Capture } from '#src/domain/session/capture.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { captureFrom, type CaptureDraft, type CaptureKind, type DraftProblem } from './capture-draft.ts'
import { CaptureFields } from './capture-fields.tsx'
import { EnteredForField } from './entered-for.tsx'

/** One line and its defaults. Enter captures, Esc closes and keeps what was typed. */
export function CaptureForm(props: {
  kind: CaptureKind
  draft: CaptureDraft
  /** Id for a new capture, or of the one that is being mended. */
  captureId: string
  state: SessionState
  council: Council
  me: { readonly personId: string }
  dues: readonly DueChoice[]
  submitLabel: string
  /** Mending keeps in whose name it was entered. */
  mending?: boolean
  onChange: (draft: CaptureDraft) => void
  onCapture: (capture: Capture) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { draft, council, state } = props
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  const [forOther, setForOther] = useState(draft.enteredFor !== null)
  const line = useRef<HTMLInputElement>(null)
  const item = state.items.find((each) => each.id === draft.itemId)

  // The person opened the form in order to type.
  useEffect(() => line.current?.focus(), [])

  const submit = () => {
    const nameOf = (id: string) => council.members.find((each) => each.personId === id)?.displayName ?? null
    const made = captureFrom(props.kind, props.captureId, draft, nameOf)
    if (made.ok) props.onCapture(made.capture)
    else {
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
      <Field
        label={t(`capture-line-${props.kind}`)}
        hint={item ? t('capture-belongs-to', { item: item.title }) : undefined}
        error={problem === null ? undefined : t(`capture-problem-${problem}`)}
      >
        {(control) => (
          <LineInput
            {...control}
            ref={line}
            value={draft.text}
            enterKeyHint="done"
            onChange={(event) => {
              setProblem(null)
              props.onChange({ ...draft, text: event.target.value })
            }}
          />
        )}
      </Field>
      <CaptureFields
        kind={props.kind}
        draft={draft}
        council={council}
        dues={props.dues}
        itemLabel={capturesAs(item?.output).label ?? null}
        onChange={props.onChange}
      />
      {forOther && (
        <EnteredForField
          council={council}
          attendance={state.attendance}
          me={props.me.personId}
          value={draft.enteredFor}
          onChange={(enteredFor) => props.onChange({ ...draft, enteredFor })}
        />
      )}
    </InlineForm>
  )
}
