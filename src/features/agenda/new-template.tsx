import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { CouncilTemplate } from '#src/domain/agenda/council-template.ts'
import { Field } from '#src/ui/components/field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** A new template begins with one that ships, or with a single item. */
export function NewTemplate(props: {
  shipped: readonly CouncilTemplate[]
  onNew: (template: CouncilTemplate) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const [from, setFrom] = useState('')
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => select.current?.focus(), [])
  const bare: CouncilTemplate = {
    title: t('template-untitled'),
    purpose: '',
    cadence: 'on-demand',
    items: [{ title: t('item-kind-open'), kind: 'open', minutes: 5, lead: { kind: 'facilitator' } }],
  }
  return (
    <InlineForm
      title={t('template-new')}
      submitLabel={t('template-make')}
      onCancel={props.onCancel}
      onSubmit={() => props.onNew(props.shipped.find((_each, place) => String(place) === from) ?? bare)}
    >
      <Field label={t('template-from')}>
        {(control) => (
          <SelectInput
            {...control}
            ref={select}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          >
            <option value="">{t('template-from-nothing')}</option>
            {props.shipped.map((each, place) => (
              <option key={place} value={place}>
                {each.title}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
    </InlineForm>
  )
}
