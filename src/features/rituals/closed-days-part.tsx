import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import {
  closedSpans,
  daysToClose,
  longestClosedDays,
  type ClosedDay,
  type ClosedSpan,
} from '#src/domain/rituals/closed-days.ts'
import { DayField } from '#src/ui/components/day-field.tsx'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import styles from './calendar.module.css'

type Kept = ClosedDay & { readonly key: string }

/** Days on which the council does not meet; they change nothing by themselves, the calendar points at them. */
export function ClosedDaysPart(props: {
  days: readonly Kept[]
  mayPlan: boolean
  /** Answers what takes the days out again. */
  onAdd: (days: readonly string[], name: string) => Promise<() => Promise<void>>
  /** Answers what brings them back. */
  onRemove: (keys: readonly string[]) => Promise<() => Promise<void>>
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { offerUndo, bar } = useUndo()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [name, setName] = useState('')
  const days = from === '' ? [] : daysToClose(from, to === '' ? from : to, props.days)
  const said = ({ from: first, to: last }: Pick<ClosedSpan<Kept>, 'from' | 'to'>, style?: 'full') =>
    first === last
      ? shortDay(tag, first, style)
      : t('calendar-closed-span', { from: shortDay(tag, first, style), to: shortDay(tag, last, style) })
  const offer = (words: string, work: Promise<() => Promise<void>>) =>
    void work.then((undo) => offerUndo(words, () => void undo()))
  const add = () => {
    if (days === null || days.length === 0) return
    const span = said({ from, to: to === '' ? from : to })
    offer(t('calendar-closed-added', { day: span }), props.onAdd(days, name.trim()))
    setFrom('')
    setTo('')
    setName('')
  }
  return (
    <Section title={t('calendar-closed-days')} count={props.days.length}>
      <p className={styles.quiet}>{t('calendar-closed-how')}</p>
      {bar}
      <ul className={styles.list} aria-label={t('calendar-closed-days')}>
        {closedSpans(props.days).map((each) => (
          <li key={each.from} className={styles.buttons}>
            <span>
              {said(each, 'full')}
              {each.name !== '' && (
                <>
                  {' · '}
                  <bdi>{each.name}</bdi>
                </>
              )}
              {each.days.length > 1 && (
                <span className={styles.quiet}>
                  {' '}
                  {t('calendar-closed-count', { count: each.days.length })}
                </span>
              )}
            </span>
            {props.mayPlan && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={t('calendar-closed-remove', { day: said(each) })}
                onClick={() =>
                  offer(
                    t('calendar-closed-removed', { day: said(each) }),
                    props.onRemove(each.days.map(({ key }) => key)),
                  )
                }
              >
                {t('calendar-remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {props.mayPlan && (
        <form
          className={styles.pair}
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <DayField label={t('calendar-closed-from')} value={from} onChange={setFrom} />
          <DayField
            label={t('calendar-closed-to')}
            hint={t('calendar-closed-to-hint')}
            error={days === null ? t('calendar-closed-wrong', { most: longestClosedDays }) : undefined}
            value={to}
            earliest={from}
            onChange={setTo}
          />
          <Field label={t('calendar-closed-name')}>
            {(control) => (
              <LineInput
                {...control}
                value={name}
                maxLength={120}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" disabled={days === null || days.length === 0}>
            {t('calendar-closed-add')}
          </Button>
        </form>
      )}
    </Section>
  )
}
