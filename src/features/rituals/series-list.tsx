import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import type { SeriesNews } from '#src/domain/rituals/series-news.ts'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { clockWords, shortDay, shortMoment } from '#src/ui/time/format-time.ts'
import styles from './calendar.module.css'
import { useZones } from './calendar-context.ts'
import { useRhythmWords } from './use-rhythm-words.ts'

export interface ListedSeries {
  readonly ritual: Ritual
  readonly templateName: string | null
  readonly nextMs: number | null
  /** The reader has it in their calendar and organizes it. */
  readonly isOrganizer: boolean
  /** The reader began it, and it never came into the calendar. */
  readonly isUnfinished: boolean
  readonly news: readonly SeriesNews[]
}

/** The council's meeting series, each with its rhythm, and what somebody did to it in Outlook. */
export function SeriesList(props: {
  series: readonly ListedSeries[]
  mayPlan: boolean
  nowMs: number
  busyKey: string | null
  troubles: ReadonlyMap<string, string>
  onNew: () => void
  onAdopt: () => void
  onChange: (key: string) => void
  onTimes: (key: string) => void
  onFinish: (key: string) => void
  onTakeOver: (key: string) => void
}): ReactNode {
  const t = useText()
  const { series, mayPlan } = props
  return (
    <Section title={t('calendar-series')} count={series.length}>
      {mayPlan && (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={props.onNew}>
            {t('calendar-new')}
          </Button>
          <Button onClick={props.onAdopt}>{t('calendar-adopt')}</Button>
        </div>
      )}
      {series.length === 0 && (
        <StateMessage quiet kind="empty" title={t('calendar-no-series')}>
          {t('calendar-no-series-meaning')}
        </StateMessage>
      )}
      <ul className={styles.list} aria-label={t('calendar-series')}>
        {series.map((each) => (
          <SeriesItem key={each.ritual.key} {...props} one={each} />
        ))}
      </ul>
    </Section>
  )
}

function SeriesItem(props: Parameters<typeof SeriesList>[0] & { one: ListedSeries }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const words = useRhythmWords()
  const { own } = useZones()
  const { ritual, templateName, nextMs, news, isUnfinished } = props.one
  const { mayPlan, busyKey } = props
  const busy = busyKey === ritual.key
  const trouble = props.troubles.get(ritual.key)
  return (
    <li className={styles.item} data-series={ritual.key}>
      <h3 className={styles.itemTitle}>
        <bdi>{ritual.name}</bdi>
      </h3>
      <ul className={styles.facts}>
        <li>{words.rhythm(ritual.cadence)}</li>
        <li>
          {t('calendar-at', {
            time: clockWords(tag, ritual.time),
            zone: ritual.zone.replaceAll('_', ' '),
            minutes: ritual.minutes,
          })}
        </li>
        {ritual.until !== null && <li>{t('calendar-ends', { day: shortDay(tag, ritual.until, 'full') })}</li>}
        {nextMs !== null && ritual.state === 'active' && (
          <li>{t('calendar-next-one', { when: shortMoment(tag, nextMs, props.nowMs, own) })}</li>
        )}
        {templateName !== null && <li>{t('calendar-with-agenda', { name: templateName })}</li>}
        <li>{t('calendar-organized-by', { name: ritual.organizer.name })}</li>
        {ritual.state === 'ended' && <li>{t('calendar-ended')}</li>}
      </ul>
      {ritual.series === null && ritual.state === 'active' && ritual.cadence.kind !== 'on-demand' && (
        <StateMessage
          quiet
          kind="waiting"
          title={t('calendar-unfinished')}
          {...(isUnfinished
            ? {
                actions: [
                  {
                    label: busy ? t('calendar-working') : t('calendar-finish'),
                    onAct: () => props.onFinish(ritual.key),
                  },
                ],
              }
            : {})}
        >
          {t(isUnfinished ? 'calendar-unfinished-own' : 'calendar-unfinished-other', {
            name: ritual.organizer.name,
          })}
        </StateMessage>
      )}
      {news.length > 0 && ritual.state === 'active' && (
        <StateMessage
          kind="left"
          title={t('calendar-news')}
          {...(mayPlan && news.some((each) => each.kind !== 'not-understood')
            ? { actions: [{ label: t('calendar-take-over'), onAct: () => props.onTakeOver(ritual.key) }] }
            : {})}
        >
          <ul>
            {news.map((each) => (
              <li key={each.kind}>
                <NewsWords news={each} />
              </li>
            ))}
          </ul>
        </StateMessage>
      )}
      {trouble !== undefined && (
        <StateMessage kind="conflict" title={t('calendar-not-done')}>
          {trouble}
        </StateMessage>
      )}
      {mayPlan && ritual.state === 'active' && (
        <div className={styles.buttons}>
          <Button size="small" disabled={busy} onClick={() => props.onChange(ritual.key)}>
            {t('calendar-change')}
          </Button>
          <Button size="small" disabled={busy} onClick={() => props.onTimes(ritual.key)}>
            {t('calendar-times')}
          </Button>
        </div>
      )}
    </li>
  )
}

function NewsWords(props: { news: SeriesNews }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const words = useRhythmWords()
  const { news } = props
  switch (news.kind) {
    case 'cancelled':
      return t('calendar-news-cancelled')
    case 'not-understood':
      return t('calendar-news-not-understood')
    case 'rhythm':
      return t('calendar-news-rhythm', { rhythm: words.rhythm(news.now.cadence) })
    case 'time':
      return t('calendar-news-time', {
        time: clockWords(tag, news.now.time),
        zone: news.now.zone.replaceAll('_', ' '),
      })
    case 'length':
      return t('calendar-news-length', { minutes: news.now.minutes })
    case 'end':
      return news.now.until === null
        ? t('calendar-news-no-end')
        : t('calendar-news-end', { day: shortDay(tag, news.now.until, 'full') })
    case 'name':
      return t('calendar-news-name', { name: news.now })
    case 'organizer':
      return t('calendar-news-organizer', { name: news.now })
  }
}
