import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useEffect, useRef, type ReactNode } from 'react'
import * as v from 'valibot'
import { inRotation } from '#src/domain/council/pool.ts'
import { DayField } from '#src/ui/components/day-field.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { SelectInput } from '#src/ui/components/native-control.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useDraft } from '#src/ui/drafts/drafts.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import styles from './configure.module.css'
import { addAway, removeAway } from './away.ts'
import type { MemberDraft } from './setup-facts.ts'

const typedSchema = v.object({ personId: v.string(), from: v.string(), to: v.string() })
type Typed = v.InferOutput<typeof typedSchema>

const nothing: Typed = { personId: '', from: '', to: '' }

function parse(stored: unknown): Typed | null {
  const parsed = v.safeParse(typedSchema, stored)
  return parsed.success ? parsed.output : null
}

/** Days on which a member is away: the rotation passes them over and keeps their place. */
export function AwayFields(props: {
  members: readonly MemberDraft[]
  siteId: string
  onChange: (members: readonly MemberDraft[]) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { members } = props
  const { offerUndo, bar } = useUndo()
  const now = useRef(props)
  useEffect(() => {
    now.current = props
  })
  const [kept, keep] = useDraft(`set-up-away/${props.siteId}`, parse)
  const typed = kept ?? nothing
  const change = (part: Partial<Typed>) => keep({ ...typed, ...part })
  const choices = members.filter(inRotation)
  const personId = choices.some((each) => each.personId === typed.personId) ? typed.personId : ''
  const last = typed.to === '' ? typed.from : typed.to
  const backwards = typed.from !== '' && last < typed.from
  const ready = personId !== '' && typed.from !== '' && !backwards
  const known = members.flatMap((member) => (member.away ?? []).map((away) => ({ member, away })))
  return (
    <fieldset className={styles.away}>
      <legend>{t('configure-away')}</legend>
      {bar}
      {known.length > 0 && (
        <ul className={styles.departments} aria-label={t('configure-away')}>
          {known.map(({ member, away }) => {
            const days =
              away.from === away.to
                ? shortDay(tag, away.from)
                : t('configure-away-days', { from: shortDay(tag, away.from), to: shortDay(tag, away.to) })
            return (
              <li key={`${member.personId} ${away.from} ${away.to}`} className={styles.found}>
                <span>
                  <bdi>{member.displayName}</bdi> <span className={styles.quiet}>{days}</span>
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={t('configure-away-remove', { name: member.displayName, days })}
                  onClick={() => {
                    props.onChange(removeAway(members, member.personId, away))
                    offerUndo(t('work-taken-out', { what: `${member.displayName} ${days}` }), () =>
                      now.current.onChange(addAway(now.current.members, member.personId, away)),
                    )
                  }}
                />
              </li>
            )
          })}
        </ul>
      )}
      <Field label={t('configure-away-who')}>
        {(control) => (
          <SelectInput
            {...control}
            value={personId}
            onChange={(event) => change({ personId: event.target.value })}
          >
            <option value="">{t('configure-away-choose')}</option>
            {choices.map((each) => (
              <option key={each.personId} value={each.personId}>
                {each.displayName}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <DayField
        label={t('configure-away-from')}
        value={typed.from}
        onChange={(day) => change({ from: day })}
      />
      <DayField
        label={t('configure-away-to')}
        error={backwards ? t('configure-away-backwards') : undefined}
        value={typed.to}
        earliest={typed.from}
        onChange={(day) => change({ to: day })}
      />
      <Button
        disabledFocusable={!ready}
        onClick={() => {
          if (!ready) return
          props.onChange(addAway(members, personId, { from: typed.from, to: last }))
          keep(null)
        }}
      >
        {t('configure-add')}
      </Button>
    </fieldset>
  )
}
