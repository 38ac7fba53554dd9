import type { ReactNode } from 'react'
import { nths } from '#src/domain/rituals/cadence.ts'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput, SelectInput } from '#src/ui/components/native-control.tsx'
import { ToggleChips } from '#src/ui/components/toggle-chips.tsx'
import { useDraftPart, type FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './calendar.module.css'
import type { SeriesDraft } from './series-draft.ts'
import { useRhythmWords } from './use-rhythm-words.ts'

const kinds = ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'on-demand'] as const
const ways = ['weekday', 'day', 'working-day'] as const
const weekdays = ['1', '2', '3', '4', '5', '6', '7']
const monthsOf = { quarterly: 3, 'half-yearly': 6, yearly: 12 } as const

/** One of the form's texts as a choice of the platform. */
export function DraftSelect<K extends keyof SeriesDraft>(props: {
  draft: FormDraft<SeriesDraft>
  name: K
  label: string
  options: readonly (readonly [SeriesDraft[K] & string, string])[]
}): ReactNode {
  const { draft, name, options } = props
  const value = useDraftPart(draft, name)
  return (
    <Field label={props.label}>
      {(control) => (
        <SelectInput
          {...control}
          value={String(value)}
          onChange={(event) => {
            const chosen = options.find(([each]) => each === event.target.value)
            if (chosen !== undefined) draft.set(name, chosen[0])
          }}
        >
          {options.map(([each, label]) => (
            <option key={each} value={each}>
              {label}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  )
}

/** One of the form's texts as a line of a kind. */
export function DraftLine(props: {
  draft: FormDraft<SeriesDraft>
  name: 'every' | 'day' | 'time' | 'minutes' | 'firstDay' | 'until'
  label: string
  type: 'number' | 'time' | 'date'
  min?: number
  max?: number
  hint?: string
}): ReactNode {
  const { draft, name, label, hint, ...rest } = props
  const value = useDraftPart(draft, name)
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <LineInput
          {...control}
          {...rest}
          value={value}
          onChange={(event) => draft.set(name, event.target.value)}
        />
      )}
    </Field>
  )
}

/** How often: the kind of rhythm and what belongs to it. */
export function RhythmFields(props: { draft: FormDraft<SeriesDraft> }): ReactNode {
  const t = useText()
  const words = useRhythmWords()
  const { draft } = props
  const kind = useDraftPart(draft, 'kind')
  const days = useDraftPart(draft, 'days')
  const by = useDraftPart(draft, 'by')
  return (
    <>
      <DraftSelect
        draft={draft}
        name="kind"
        label={t('calendar-rhythm')}
        options={kinds.map((each) => [each, t(`calendar-kind-${each}`)] as const)}
      />
      {kind === 'weekly' && (
        <>
          <DraftLine
            draft={draft}
            name="every"
            label={t('calendar-every-weeks')}
            type="number"
            min={1}
            max={99}
          />
          <ToggleChips
            label={t('calendar-weekdays')}
            options={weekdays.map((each) => ({
              value: each,
              label: words.shortWeekday(Number(each)),
              title: words.weekday(Number(each)),
            }))}
            values={days}
            onChange={(next) => draft.set('days', [...next])}
          />
        </>
      )}
      {kind === 'monthly' && (
        <DraftLine
          draft={draft}
          name="every"
          label={t('calendar-every-months')}
          type="number"
          min={1}
          max={99}
        />
      )}
      {(kind === 'quarterly' || kind === 'half-yearly' || kind === 'yearly') && (
        <DraftSelect
          draft={draft}
          name="month"
          label={t(`calendar-month-${kind}`)}
          options={Array.from({ length: monthsOf[kind] }, (_, each) => {
            const month = String(each + 1)
            return [
              month,
              kind === 'yearly' ? words.month(each + 1) : t('calendar-month-of', { month: each + 1 }),
            ]
          })}
        />
      )}
      {kind !== 'weekly' && kind !== 'on-demand' && (
        <div className={styles.pair}>
          <DraftSelect
            draft={draft}
            name="by"
            label={t('calendar-by')}
            options={ways.map((each) => [each, t(`calendar-by-${each}`)] as const)}
          />
          {by !== 'day' && (
            <DraftSelect
              draft={draft}
              name="nth"
              label={t('calendar-nth')}
              options={nths.map((each) => [each, t(`calendar-nth-${each}`)] as const)}
            />
          )}
          {by === 'weekday' && (
            <DraftSelect
              draft={draft}
              name="weekday"
              label={t('calendar-weekday')}
              options={weekdays.map((each) => [each, words.weekday(Number(each))] as const)}
            />
          )}
          {by === 'day' && (
            <DraftLine draft={draft} name="day" label={t('calendar-day')} type="number" min={1} max={31} />
          )}
        </div>
      )}
    </>
  )
}
