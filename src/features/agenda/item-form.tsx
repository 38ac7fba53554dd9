import { useEffect, useRef, useState, type ReactNode } from 'react'
import { itemKinds, type AgendaItem } from '#src/domain/agenda/agenda.ts'
import type { Council } from '#src/domain/council/council.ts'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { MinutesStepper } from '#src/ui/components/minutes-stepper.tsx'
import { LineInput, SelectInput, TextInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { itemFrom, leadRoles, type ItemDraft } from './item-draft.ts'

/** Title, minutes, kind, lead and purpose of one item, in place. */
export function ItemForm(props: {
  heading: string
  submitLabel: string
  /** The item that is edited, or null for a new one. */
  before: AgendaItem | null
  itemId: string
  draft: ItemDraft
  council: Council
  onChange: (draft: ItemDraft) => void
  onItem: (item: AgendaItem) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { draft, onChange, council } = props
  const [problem, setProblem] = useState<'title' | 'minutes' | 'purpose' | null>(null)
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => title.current?.focus(), [])
  const nameOf = (id: string) => council.members.find((each) => each.personId === id)?.displayName ?? null
  const error = (field: typeof problem) => (problem === field ? t(`agenda-problem-${field}`) : undefined)
  const change = (part: Partial<ItemDraft>) => {
    setProblem(null)
    onChange({ ...draft, ...part })
  }
  return (
    <InlineForm
      title={props.heading}
      submitLabel={props.submitLabel}
      onCancel={props.onCancel}
      onSubmit={() => {
        const made = itemFrom(draft, props.itemId, props.before, nameOf)
        if (made.ok) props.onItem(made.item)
        else {
          setProblem(made.reason)
          title.current?.focus()
        }
      }}
    >
      <Field label={t('agenda-item-title')} error={error('title')}>
        {(control) => (
          <LineInput
            {...control}
            ref={title}
            value={draft.title}
            maxLength={200}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('agenda-item-minutes')} error={error('minutes')}>
        {(control) => (
          <MinutesStepper
            id={control.id}
            label={t('agenda-item-minutes')}
            value={draft.minutes}
            onChange={(minutes) => change({ minutes })}
          />
        )}
      </Field>
      <Field label={t('agenda-item-lead')}>
        {(control) => (
          <SelectInput
            {...control}
            value={draft.lead}
            onChange={(event) => change({ lead: event.target.value })}
          >
            {props.before?.lead.kind === 'words' && <option value="kept">{props.before.lead.text}</option>}
            <optgroup label={t('agenda-lead-roles')}>
              {leadRoles.map((each) => (
                <option key={each} value={`role:${each}`}>
                  {t(`lead-${each}`)}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('agenda-lead-people')}>
              {council.members.map((each) => (
                <option key={each.personId} value={`person:${each.personId}`}>
                  {each.displayName}
                </option>
              ))}
            </optgroup>
          </SelectInput>
        )}
      </Field>
      <Field label={t('agenda-item-kind')}>
        {(control) => (
          <SelectInput
            {...control}
            value={draft.kind}
            onChange={(event) =>
              change({ kind: itemKinds.find((each) => each === event.target.value) ?? draft.kind })
            }
          >
            {itemKinds.map((each) => (
              <option key={each} value={each}>
                {t(`item-kind-${each}`)}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <Field label={t('agenda-item-purpose')} error={error('purpose')}>
        {(control) => (
          <TextInput
            {...control}
            value={draft.purpose}
            maxLength={400}
            onChange={(event) => change({ purpose: event.target.value })}
          />
        )}
      </Field>
    </InlineForm>
  )
}
