import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { addDays } from '#src/domain/council/days.ts'
import type { ProposedTime } from '#src/domain/rituals/propose-times.ts'
import { BackButton } from '#src/ui/components/back-button.tsx'
import { DayField } from '#src/ui/components/day-field.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { exactMoment } from '#src/ui/time/format-time.ts'
import styles from './calendar.module.css'
import { useZones } from './calendar-context.ts'

/** More is no choice any more, and Graph answers for some six weeks at once. */
const mostDays = 60

/** Which times of some days suit the members, with who is missing and for whom it is early or late. */
export function TimesPage(props: {
  name: string
  today: string
  busy: boolean
  /** Null before anybody asked. */
  times: readonly ProposedTime[] | null
  people: number
  trouble: ReactNode
  onLook: (from: string, to: string) => void
  /** Who alone may put one of them into the calendar; null where the reader may. */
  organizer: string | null
  /** Begins the series at that time, in its form; missing for those who only look. */
  onUse?: (startMs: number) => void
  onBack: () => void
}): ReactNode {
  const t = useText()
  const [from, setFrom] = useState(addDays(props.today, 1))
  const [to, setTo] = useState(addDays(props.today, 14))
  const { times } = props
  return (
    <>
      <div>
        <BackButton onBack={props.onBack}>{t('calendar-back')}</BackButton>
      </div>
      <Section title={t('calendar-times-for', { name: props.name })}>
        <p className={styles.quiet}>{t('calendar-times-how')}</p>
        <div className={styles.pair}>
          <DayField label={t('calendar-times-from')} value={from} onChange={setFrom} />
          <DayField label={t('calendar-times-to')} value={to} onChange={setTo} />
          <Button
            appearance="primary"
            disabled={props.busy || from === '' || to === '' || to < from || to > addDays(from, mostDays)}
            onClick={() => props.onLook(from, to)}
          >
            {props.busy ? t('calendar-working') : t('calendar-times-look')}
          </Button>
        </div>
        {props.trouble}
        {times?.length === 0 && (
          <StateMessage quiet kind="empty" title={t('calendar-times-none')}>
            {t('calendar-times-none-meaning')}
          </StateMessage>
        )}
        {times !== null && times.length > 0 && (
          <>
            <p className={styles.quiet}>
              {props.organizer === null
                ? t('calendar-times-use-how')
                : t('calendar-times-organizer', { name: props.organizer })}
            </p>
            <TimesTable times={times} people={props.people} {...(props.onUse && { onUse: props.onUse })} />
          </>
        )}
      </Section>
    </>
  )
}

function TimesTable(props: {
  times: readonly ProposedTime[]
  people: number
  onUse?: (startMs: number) => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { own, council } = useZones()
  const { onUse } = props
  const list = (names: readonly string[]) => new Intl.ListFormat(tag).format(names)
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{t('calendar-times')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('calendar-when')}</th>
          <th scope="col">{t('calendar-times-who')}</th>
          <th scope="col">{t('calendar-times-fair')}</th>
        </tr>
      </thead>
      <tbody>
        {props.times.map((each) => (
          <tr key={each.startMs} data-start={new Date(each.startMs).toISOString()}>
            <th scope="row">
              {exactMoment(tag, each.startMs, own)}
              {own !== council && (
                <span className={styles.quiet}> · {exactMoment(tag, each.startMs, council)}</span>
              )}
              {onUse !== undefined && (
                <div>
                  <Button
                    size="small"
                    aria-label={t('calendar-times-use-this', { when: exactMoment(tag, each.startMs, own) })}
                    onClick={() => onUse(each.startMs)}
                  >
                    {t('calendar-times-use')}
                  </Button>
                </div>
              )}
            </th>
            <td>
              <ul className={styles.facts}>
                <li>{t('calendar-times-free', { free: each.free.length, all: props.people })}</li>
                <li>{t(each.hasQuorum ? 'calendar-quorum' : 'calendar-no-quorum')}</li>
                <li>{t(each.hasDecider ? 'calendar-decider' : 'calendar-no-decider')}</li>
                {each.busy.length > 0 && <li>{t('calendar-times-busy', { names: list(each.busy) })}</li>}
                {each.unknown.length > 0 && (
                  <li>{t('calendar-times-unknown', { names: list(each.unknown) })}</li>
                )}
              </ul>
            </td>
            <td>
              {each.outside.length === 0
                ? t('calendar-fair')
                : t('calendar-outside', {
                    names: list(each.outside.map(({ name, time }) => t('calendar-at-clock', { name, time }))),
                  })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
