import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { Field } from '#src/ui/components/field.tsx'
import { LineInput } from '#src/ui/components/native-control.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import styles from './calendar.module.css'

/** Days on which the council does not meet; they change nothing by themselves, the calendar points at them. */
export function ClosedDaysPart(props: {
  days: readonly { readonly key: string; readonly day: string; readonly name: string }[]
  mayPlan: boolean
  onAdd: (day: string, name: string) => void
  /** Answers what brings it back. */
  onRemove: (key: string) => Promise<() => Promise<void>>
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { offerUndo, bar } = useUndo()
  const [day, setDay] = useState('')
  const [name, setName] = useState('')
  const add = () => {
    if (day === '') return
    props.onAdd(day, name.trim())
    setDay('')
    setName('')
  }
  return (
    <Section title={t('calendar-closed-days')} count={props.days.length}>
      <p className={styles.quiet}>{t('calendar-closed-how')}</p>
      {bar}
      <ul className={styles.list} aria-label={t('calendar-closed-days')}>
        {props.days.map((each) => (
          <li key={each.key} className={styles.buttons}>
            <span>
              {shortDay(tag, each.day, 'full')} <bdi>{each.name}</bdi>
            </span>
            {props.mayPlan && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={t('calendar-closed-remove', { day: shortDay(tag, each.day) })}
                onClick={() =>
                  void props
                    .onRemove(each.key)
                    .then((undo) =>
                      offerUndo(
                        t('calendar-closed-removed', { day: shortDay(tag, each.day) }),
                        () => void undo(),
                      ),
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
          <Field label={t('calendar-closed-day')}>
            {(control) => (
              <LineInput
                {...control}
                type="date"
                value={day}
                onChange={(event) => setDay(event.target.value)}
              />
            )}
          </Field>
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
          <Button type="submit" disabled={day === ''}>
            {t('calendar-closed-add')}
          </Button>
        </form>
      )}
    </Section>
  )
}
