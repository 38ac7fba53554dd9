import { useSyncExternalStore, type ReactNode } from 'react'
import type { ClosedDay } from '#src/domain/rituals/closed-days.ts'
import { nextPlannedDates } from '#src/domain/rituals/planned-dates.ts'
import type { FormDraft } from '#src/ui/drafts/form-draft.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { exactMoment, shortDay } from '#src/ui/time/format-time.ts'
import styles from './calendar.module.css'
import { useZones } from './calendar-context.ts'
import { readDraft, type SeriesDraft } from './series-draft.ts'
import { useRhythmWords } from './use-rhythm-words.ts'

const shown = 6

/** The next six dates of the form's series in the reader's time and the series' own, and what falls on closed days. */
export function NextDates(props: {
  draft: FormDraft<SeriesDraft>
  closed: readonly ClosedDay[]
  today: string
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const words = useRhythmWords()
  const { own } = useZones()
  const { draft, closed, today } = props
  const typed = useSyncExternalStore(draft.subscribe, draft.get)
  const read = readDraft({ ...typed, name: typed.name || '-', who: 'all' })
  if (!read.ok) return <p className={styles.quiet}>{t('calendar-next-none')}</p>
  const { planned } = read
  const dates = nextPlannedDates(planned, closed, today, shown)
  if (!dates.ok || dates.dates.length === 0)
    return (
      <p className={styles.quiet}>
        {t(planned.cadence.kind === 'on-demand' ? 'calendar-next-on-demand' : 'calendar-next-none')}
      </p>
    )
  return (
    <section aria-labelledby="next-dates">
      <h3 id="next-dates" className={styles.itemTitle}>
        {t('calendar-next')}
      </h3>
      <p className={styles.quiet}>{words.rhythm(planned.cadence)}</p>
      <ol className={styles.dates}>
        {dates.dates.map(({ day, fate, startMs }) => (
          <li key={day}>
            {exactMoment(tag, startMs, own)}
            {own !== planned.zone && (
              <span className={styles.quiet}> · {exactMoment(tag, startMs, planned.zone)}</span>
            )}
            {fate.kind !== 'open' && (
              <strong>
                {' '}
                {fate.why === null
                  ? t('calendar-gap-rest-day')
                  : t('calendar-gap-closed-day', { name: fate.why })}{' '}
                {t(`calendar-fate-${fate.kind}`, {
                  day: fate.kind === 'moved' ? shortDay(tag, fate.to) : '',
                })}
              </strong>
            )}
          </li>
        ))}
      </ol>
      {dates.dates.some((each) => each.fate.kind !== 'open' && each.fate.kind !== 'kept') && (
        <p className={styles.quiet}>{t('calendar-closed-later')}</p>
      )}
    </section>
  )
}
