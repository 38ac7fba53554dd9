import type { ReactNode } from 'react'
import { itemKinds, type AgendaItem } from '#src/domain/agenda/agenda.ts'
import type { Council } from '#src/domain/council/council.ts'
import { Field } from '#src/ui/components/field.tsx'
import { MinutesStepper } from '#src/ui/components/minutes-stepper.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { leadRoles, type ItemDraft } from './item-draft.ts'

/** How long; also of a proposal. */
export function MinutesField(props: { draft: FormDraft<{ readonly minutes: number }> }): ReactNode {
  const t = useText()
  const minutes = useDraftPart(props.draft, 'minutes')
  return (
    <Field label={t('agenda-item-minutes')}>
      {(control) => (
        <MinutesStepper
          id={control.id}
          label={t('agenda-item-minutes')}
          value={minutes}
          onChange={(next) => props.draft.set('minutes', next)}
        />
      )}
    </Field>
  )
}

/** A standing role, or one of the council's people. */
export function LeadField(props: {
  draft: FormDraft<ItemDraft>
  before: AgendaItem | null
  council: Council
}): ReactNode {
  const t = useText()
  const lead = useDraftPart(props.draft, 'lead')
  return (
    <Field label={t('agenda-item-lead')}>
      {(control) => (
        <SelectInput
          {...control}
          value={lead}
          onChange={(event) => props.draft.set('lead', event.target.value)}
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
            {props.council.members.map((each) => (
              <option key={each.personId} value={`person:${each.personId}`}>
                {each.displayName}
              </option>
            ))}
          </optgroup>
        </SelectInput>
      )}
    </Field>
  )
}

export function KindField(props: { draft: FormDraft<ItemDraft> }): ReactNode {
  const t = useText()
  const kind = useDraftPart(props.draft, 'kind')
  return (
    <Field label={t('agenda-item-kind')} help="item-kind">
      {(control) => (
        <SelectInput
          {...control}
          value={kind}
          onChange={(event) =>
            props.draft.set('kind', itemKinds.find((each) => each === event.target.value) ?? kind)
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
  )
}
