import { useState, type ReactNode } from 'react'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { draftOfRitual } from '#src/features/rituals/series-draft.ts'
import { SeriesForm } from '#src/features/rituals/series-form.tsx'
import { recordOfRitual, ritualKind } from '#src/records/kinds/ritual-kind.ts'
import { AskedOnce } from '#src/ui/components/asked-once.tsx'
import { BackButton } from '#src/ui/components/back-button.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { timesPlace } from './calendar-address.ts'
import { failureWords } from './deed-words.ts'
import { keepSeries } from './keep-series.ts'
import { changeSeries, endSeries, type SeriesOutcome } from './series-desk.ts'
import { SuccessorPart } from './successor-part.tsx'
import type { CalendarDesk } from './use-calendar-desk.ts'

/** Changes or ends one meeting series; what the calendar holds is its organizer's. */
export function SeriesView(props: {
  desk: CalendarDesk
  ritualKey: string
  foundMs: number | null
}): ReactNode {
  const t = useText()
  const { desk } = props
  const { person, council, records, masters, today } = desk
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const ritual = desk.rituals.find((each) => each.key === props.ritualKey)
  const back = () => desk.goTo('')
  if (ritual === undefined)
    return (
      <>
        <BackButton onBack={back}>{t('calendar-back')}</BackButton>
        <StateMessage kind="empty" title={t('calendar-unknown')}>
          {t('calendar-unknown-meaning')}
        </StateMessage>
      </>
    )
  const master = ritual.series === null ? undefined : masters.get(ritual.series.thread)
  // Nothing in the calendar yet: whoever plans may change it all.
  const locked = ritual.series !== null && master?.isOrganizer !== true ? ritual.organizer.name : null

  /** The calendar first: where it refuses, the council's list keeps what is true. */
  const attempt = async (work: () => Promise<SeriesOutcome<unknown>>, after: () => Promise<unknown>) => {
    setBusy(true)
    setTrouble(null)
    try {
      const outcome = await work()
      if (!outcome.ok) {
        setTrouble(t(`calendar-refused-${outcome.reason}`))
        return false
      }
      await after()
      await desk.look()
      back()
      return true
    } catch (failure) {
      setTrouble(t(failureWords(failure)))
      return false
    } finally {
      setBusy(false)
    }
  }
  const nothing = () => Promise.resolve({ ok: true, done: null } as const)
  const keep = (wanted: Ritual) =>
    keepSeries(desk, () => records.change(ritualKind, ritual.key, recordOfRitual(wanted)))
  return (
    <>
      <div>
        <BackButton onBack={back}>{t('calendar-back')}</BackButton>
      </div>
      <SuccessorPart desk={desk} ritual={ritual} />
      <SeriesForm
        draftKey={`calendar-series/${ritual.key}`}
        start={draftOfRitual(ritual)}
        heading={ritual.name}
        submitLabel={t('calendar-save')}
        council={council}
        templates={desk.templates}
        closed={desk.closed}
        today={today}
        locked={locked}
        foundMs={locked === null ? props.foundMs : null}
        onTimes={(minutes) => desk.goTo(timesPlace(ritual.key, minutes))}
        consequence={t(locked === null ? 'calendar-change-mails' : 'calendar-change-own')}
        trouble={trouble}
        busy={busy}
        onCancel={back}
        onSubmit={(planned) => {
          const { name, template, roles, restDays, onClosedDay } = planned
          const wanted: Ritual =
            locked === null
              ? { ...ritual, ...planned }
              : { ...ritual, name, template, roles, restDays, onClosedDay }
          return attempt(
            locked !== null || master === undefined
              ? nothing
              : () => changeSeries(person, council, master.id, ritual, wanted),
            () => keep(wanted),
          )
        }}
      />
      {locked === null && (
        <Section title={t('calendar-end')}>
          <p>{t('calendar-end-meaning')}</p>
          <AskedOnce
            label={t('calendar-end')}
            meaning={t('calendar-end-sure-meaning')}
            sure={t('calendar-end-sure')}
            disabled={busy}
            onSure={() =>
              void attempt(
                master === undefined ? nothing : () => endSeries(person, master.id, ritual, today),
                () =>
                  keep({
                    ...ritual,
                    state: 'ended',
                    until: ritual.firstDay > today ? ritual.until : today,
                  }),
              )
            }
          />
        </Section>
      )}
    </>
  )
}
