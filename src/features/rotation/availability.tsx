import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { calendarConsents, type CalendarConsent } from '#src/domain/facilitation/turn-change.ts'
import { DayField } from '#src/ui/components/day-field.tsx'
import { InlineForm } from '#src/ui/components/inline-form.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { SegmentedChoice } from '#src/ui/components/segmented-choice.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import type { CalendarConflict, ChangeWish, TurnsModel } from './turns-model.ts'
import styles from './turns.module.css'

type Reading = 'reading' | 'failed' | readonly CalendarConflict[] | null

/** When I am away, and whether my calendar may be looked at for the plan. */
export function Availability(props: {
  model: TurnsModel
  today: string
  onChange: (wish: ChangeWish, said: string) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { model, today, onChange } = props
  const mine = model.me.personId
  const [open, setOpen] = useState(false)
  const [from, setFrom] = useState(today)
  const [to, setTo] = useState(today)
  const [reading, setReading] = useState<Reading>(null)
  const consent: CalendarConsent = model.changes.consents.get(mine) ?? 'never'
  const asked = [...model.changes.consents.values()].filter((each) => each !== 'never').length
  const away = model.changes.away.filter((each) => each.personId === mine && each.to >= today)
  const withoutHours = model.roles
    .flatMap((each) => each.turns)
    .filter((each) => each.holderId !== null && (model.dayOf(each.turn)?.startMs ?? null) === null).length
  const wrong = from === '' || to === '' || to < from
  const passOver = ({ planned }: CalendarConflict) =>
    onChange(
      {
        kind: 'skip',
        role: planned.role,
        turn: planned.turn,
        personId: planned.holderId ?? '',
        reason: t('turns-reason-calendar'),
      },
      t('turns-done-skip', { day: shortDay(tag, planned.turn.day) }),
    )
  const read = () => {
    setReading('reading')
    model.readConflicts().then(
      (found) => {
        const beforehand = ({ planned, state }: CalendarConflict) =>
          state === 'oof' && model.changes.consents.get(planned.holderId ?? '') === 'always'
        for (const each of found.filter(beforehand)) passOver(each)
        setReading(found.filter((each) => !beforehand(each)))
      },
      () => setReading('failed'),
    )
  }
  return (
    <Section title={t('turns-availability')}>
      {away.map((each) => (
        <p key={`${each.from} ${each.to}`}>
          {t('turns-away-line', { from: shortDay(tag, each.from), to: shortDay(tag, each.to) })}
        </p>
      ))}
      {!open && (
        <div>
          <Button size="small" onClick={() => setOpen(true)}>
            {t('turns-away-add')}
          </Button>
        </div>
      )}
      {open && (
        <InlineForm
          title={t('turns-away-add')}
          submitLabel={t('turns-away-save')}
          onCancel={() => setOpen(false)}
          onSubmit={() => {
            if (wrong) return
            setOpen(false)
            onChange({ kind: 'away', personId: mine, from, to, reason: '' }, t('turns-done-away'))
          }}
        >
          <DayField label={t('turns-away-from')} value={from} onChange={setFrom} />
          <DayField
            label={t('turns-away-to')}
            error={wrong ? t('turns-away-wrong') : undefined}
            value={to}
            earliest={from}
            onChange={setTo}
          />
        </InlineForm>
      )}
      <SegmentedChoice
        label={t('turns-calendar')}
        value={consent}
        onChange={(value) =>
          onChange({ kind: 'calendar', personId: mine, consent: value, reason: '' }, t('turns-done-calendar'))
        }
        options={calendarConsents.map((value) => ({ value, label: t(`turns-calendar-${value}`) }))}
      />
      <p className={styles.quiet}>{t(`turns-calendar-${consent}-meaning`)}</p>
      <div>
        <Button size="small" disabledFocusable={asked === 0 || reading === 'reading'} onClick={read}>
          {t('turns-calendar-read')}
        </Button>
      </div>
      <p className={styles.quiet}>{t('turns-calendar-unknown', { count: asked })}</p>
      {reading === 'failed' && (
        <StateMessage kind="failed" quiet title={t('turns-calendar-failed')}>
          {t('turns-calendar-failed-meaning')}
        </StateMessage>
      )}
      {Array.isArray(reading) && withoutHours > 0 && (
        <p className={styles.quiet}>{t('turns-calendar-without-hours', { count: withoutHours })}</p>
      )}
      {Array.isArray(reading) && reading.length === 0 && <p role="status">{t('turns-calendar-none')}</p>}
      {Array.isArray(reading) && reading.length > 0 && (
        <ul className={styles.turns}>
          {reading.map(({ planned, state }) => (
            <li
              key={`${planned.role} ${planned.turn.day} ${planned.turn.sessionKey}`}
              className={styles.turn}
            >
              <p>
                {t(`turns-conflict-${state}`, {
                  name: model.nameOf(planned.holderId ?? ''),
                  day: shortDay(tag, planned.turn.day),
                })}
              </p>
              {(planned.holderId === mine || model.mayRun) && (
                <div>
                  <Button
                    size="small"
                    onClick={() => {
                      setReading(reading.filter((each: CalendarConflict) => each.planned !== planned))
                      passOver({ planned, state })
                    }}
                  >
                    {t('turns-do-skip')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
