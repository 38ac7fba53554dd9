import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { organizerLeft } from '#src/domain/rituals/former-threads.ts'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { successorOf } from '#src/domain/rituals/successor.ts'
import { useZones } from '#src/features/rituals/calendar-context.ts'
import styles from '#src/features/rituals/calendar.module.css'
import { isReadOnly, schemaIn } from '#src/records/provisioning/schema-version.ts'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { exactMoment } from '#src/ui/time/format-time.ts'
import { newId } from '../wiring/connection.ts'
import { failureWords } from './deed-words.ts'
import { keepSeries } from './keep-series.ts'
import { invitedNext, makeSuccessor } from './make-successor.ts'
import type { CalendarDesk } from './use-calendar-desk.ts'

/** On a series whose organizer has left: the series that follows it, made by whoever presses. */
export function SuccessorPart(props: { desk: CalendarDesk; ritual: Ritual }): ReactNode {
  const t = useText()
  const { desk, ritual } = props
  const [asked, setAsked] = useState(false)
  // Kept here: once somebody else has made it, or the list has it and the calendar does not, nothing is offered any more.
  const [trouble, setTrouble] = useState<string | null>(null)
  const isLeft = ritual.state === 'active' && organizerLeft(ritual, desk.team)
  const isOffered = isLeft && desk.mayPlan && !isReadOnly(schemaIn(desk.records.replica))
  if (!isLeft && trouble === null) return null
  return (
    <Section title={t('calendar-successor')}>
      {trouble !== null && (
        <StateMessage kind="conflict" title={t('calendar-successor-not')}>
          {trouble}
        </StateMessage>
      )}
      {isLeft && <p>{t('calendar-successor-why', { name: ritual.organizer.name })}</p>}
      {isLeft && !desk.mayPlan && <p>{t('calendar-successor-who')}</p>}
      {isOffered &&
        (asked ? (
          <Consequences
            desk={desk}
            ritual={ritual}
            onTrouble={setTrouble}
            onCancel={() => {
              setAsked(false)
              setTrouble(null)
            }}
          />
        ) : (
          <div>
            <Button onClick={() => setAsked(true)}>{t('calendar-successor-make')}</Button>
          </div>
        ))}
    </Section>
  )
}

/** What pressing does, said before it is done. */
function Consequences(props: {
  desk: CalendarDesk
  ritual: Ritual
  onTrouble: (words: string | null) => void
  onCancel: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { own } = useZones()
  const { desk, ritual, onTrouble } = props
  const { person, council, team } = desk
  const [transactionId] = useState(newId)
  const [busy, setBusy] = useState(false)
  const planned = successorOf(ritual, {
    rituals: desk.rituals,
    organizer: { id: person.me.personId, name: person.me.displayName },
    transactionId,
    nowMs: desk.nowMs,
  })
  if (!planned.ok)
    return (
      <StateMessage kind="refused" title={t('calendar-successor-not')}>
        {t(`calendar-refused-${planned.reason}`)}
      </StateMessage>
    )
  const { successor, startMs } = planned
  const invited = invitedNext(council, successor, team)
  const run = async () => {
    setBusy(true)
    onTrouble(null)
    try {
      const outcome = await keepSeries(desk, () =>
        makeSuccessor(person, council, { seen: ritual, successor, team }),
      )
      if (!outcome.ok)
        onTrouble(
          outcome.reason === 'taken'
            ? t('calendar-successor-taken', { name: outcome.name })
            : t(`calendar-refused-${outcome.reason}`),
        )
      await desk.records.refresh()
      if (!outcome.ok) return
      await desk.look()
      desk.goTo('')
    } catch (failure) {
      onTrouble(t(failureWords(failure)))
      void desk.records.refresh()
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <ul className={styles.consequences}>
        <li>{t('calendar-successor-new', { when: exactMoment(tag, startMs, own) })}</li>
        <li>
          {t('calendar-successor-invited', {
            count: invited.length,
            names: new Intl.ListFormat(tag).format(invited.map((each) => each.displayName)),
          })}
        </li>
        <li>{t('calendar-successor-old')}</li>
        <li>{t('calendar-successor-records')}</li>
      </ul>
      <div className={styles.buttons}>
        <Button disabled={busy} onClick={() => void run()}>
          {t(busy ? 'calendar-working' : 'calendar-successor-sure')}
        </Button>
        <Button appearance="subtle" disabled={busy} onClick={props.onCancel}>
          {t('calendar-successor-leave')}
        </Button>
      </div>
    </>
  )
}
