import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { NotAdopted } from '#src/domain/rituals/patterned-recurrence.ts'
import { BackButton } from '#src/ui/components/back-button.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import styles from './calendar.module.css'
import { useZones } from './calendar-context.ts'

/** A series of the reader's calendar that is none of the council's yet. */
export interface AdoptableSeries {
  readonly masterId: string
  readonly subject: string
  readonly organizer: string
  readonly nextMs: number | null
  /** How many of the council are invited. */
  readonly people: number
}

/** Series with a Teams meeting in the reader's calendar, those of the council first. */
export function AdoptList(props: {
  series: readonly AdoptableSeries[] | null
  nowMs: number
  /** The one that was tried and cannot be taken. */
  refused: { readonly masterId: string; readonly reason: NotAdopted | 'unknown-zone' } | null
  onChoose: (masterId: string) => void
  onBack: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { own } = useZones()
  const { series, refused } = props
  return (
    <>
      <div>
        <BackButton onBack={props.onBack}>{t('calendar-back')}</BackButton>
      </div>
      <Section title={t('calendar-adopt')}>
        <p className={styles.quiet}>{t('calendar-adopt-how')}</p>
        {series === null && <StateMessage kind="loading" title={t('calendar-reading')} />}
        {series?.length === 0 && (
          <StateMessage quiet kind="empty" title={t('calendar-adopt-none')}>
            {t('calendar-adopt-none-meaning')}
          </StateMessage>
        )}
        <ul className={styles.list} aria-label={t('calendar-adopt')}>
          {series?.map((each) => (
            <li key={each.masterId} className={styles.item}>
              <h3 className={styles.itemTitle}>
                <bdi>{each.subject}</bdi>
              </h3>
              <ul className={styles.facts}>
                <li>{t('calendar-organized-by', { name: each.organizer })}</li>
                {each.nextMs !== null && (
                  <li>{t('calendar-next-one', { when: shortMoment(tag, each.nextMs, props.nowMs, own) })}</li>
                )}
                <li>{t('calendar-adopt-people', { count: each.people })}</li>
              </ul>
              {refused?.masterId === each.masterId && (
                <StateMessage kind="conflict" title={t('calendar-not-adopted')}>
                  {t(`calendar-not-adopted-${refused.reason}`)}
                </StateMessage>
              )}
              <div className={styles.buttons}>
                <Button
                  size="small"
                  aria-label={t('calendar-adopt-this', { name: each.subject })}
                  onClick={() => props.onChoose(each.masterId)}
                >
                  {t('calendar-adopt-take')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
