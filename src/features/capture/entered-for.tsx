import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { Attendance } from '#src/domain/session/session-state.ts'
import { Field } from '#src/ui/components/field.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { CaptureDraft } from './capture-draft.ts'

/** Somebody who has no panel (a room, the phone) and in whose name this is written down. */
export function EnteredForField(props: {
  council: Council
  attendance: readonly Attendance[]
  me: string
  draft: FormDraft<CaptureDraft>
}): ReactNode {
  const t = useText()
  const value = useDraftPart(props.draft, 'enteredFor')
  const people = new Map(props.council.members.map((each) => [each.personId, each.displayName]))
  for (const each of props.attendance) if (!people.has(each.personId)) people.set(each.personId, each.name)
  people.delete(props.me)
  return (
    <Field label={t('capture-for')} hint={t('capture-for-hint')}>
      {(control) => (
        <SelectInput
          {...control}
          value={value?.personId ?? ''}
          onChange={(event) => {
            const name = people.get(event.target.value)
            props.draft.set('enteredFor', name === undefined ? null : { personId: event.target.value, name })
          }}
        >
          <option value="">{t('capture-for-myself')}</option>
          {[...people].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  )
}
