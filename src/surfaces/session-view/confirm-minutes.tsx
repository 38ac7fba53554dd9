import { Link } from '@fluentui/react-components'
import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { dayIn } from '#src/domain/council/days.ts'
import { confirmedBy } from '#src/domain/minutes/confirm-item.ts'
import { mergeMinutesLogs, type MinutesEvent } from '#src/domain/minutes/minutes-log.ts'
import { minutesStanding } from '#src/domain/minutes/minutes-standing.ts'
import { ConfirmForm } from '#src/features/minutes/confirm-form.tsx'
import { sessionKind } from '#src/records/kinds/session-kind.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { Section } from '#src/ui/components/section.tsx'
import { SkeletonLines } from '#src/ui/components/skeleton-lines.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { pageLink } from '../wiring/links.ts'
import { RecordsProvider, WithRecords } from '../wiring/records-provider.tsx'
import { useStateParts } from '../wiring/use-live.ts'
import { readBy } from './from-state.tsx'
import type { SessionContext } from './session-context.ts'

const shape = <SkeletonLines widths={[0.9, 0.6]} />

/**
 * On the item that asks for it: the facilitator confirms the minutes of the earlier session. It is a move of this
 * session; the earlier session's row is changed by it at once, through the device's own queue.
 */
export function ConfirmMinutes(props: { context: SessionContext; itemId: string }): ReactNode {
  const { person, session } = props.context
  return (
    <PageWords page="minutes" loading={shape}>
      <RecordsProvider person={person} siteId={session.council.siteId}>
        <WithRecords loading={shape}>
          {(records) => <ConfirmOnItem {...props} records={records} />}
        </WithRecords>
      </RecordsProvider>
    </PageWords>
  )
}

function ConfirmOnItem(props: {
  context: SessionContext
  itemId: string
  records: CouncilRecords
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { context, itemId, records } = props
  const { session, person, moves } = context
  const { council, live, sessionKey, startMs } = session
  const { confirmedMinutes } = useStateParts(live, readBy.confirmedMinutes)
  const entries = useEntries(records.of(sessionKind))
  const known = entries.flatMap(({ reading }) => (reading.ok ? [reading.record] : []))
  const earlier = confirmedBy({ id: itemId }, known)
  const made = Object.hasOwn(confirmedMinutes, itemId) ? confirmedMinutes[itemId] : undefined

  const eventId = `confirm/${sessionKey}`
  const write = useEffectEvent(() => {
    if (earlier === null || made === undefined || made.by !== person.me.personId) return
    const before = earlier.minutesLog.find((each) => each.id === eventId)
    if (before !== undefined && before.atMs >= made.atMs) return
    const event: MinutesEvent = {
      kind: 'confirm',
      id: eventId,
      atMs: made.atMs,
      personId: made.by,
      name: made.byName,
      inSession: sessionKey,
      sessionMs: startMs,
      correction: made.correction,
    }
    void records.change(sessionKind, earlier.clientKey, {
      minutesLog: mergeMinutesLogs([event], earlier.minutesLog),
    })
  })
  const earlierKey = earlier?.clientKey ?? null
  const madeMs = made?.atMs ?? null
  // The move is the fact; the row follows it, also where the page went away between the two.
  useEffect(() => write(), [earlierKey, madeMs])

  if (earlier === null)
    return (
      <StateMessage kind="empty" quiet title={t('minutes-earlier-unknown')}>
        {t('minutes-earlier-unknown-meaning')}
      </StateMessage>
    )
  const { state, confirmation } = minutesStanding(earlier)
  const standing = state === 'confirmed' ? confirmation : null
  // Once the row knows of it the row decides: it may have been taken back there, or changed since.
  const written = earlier.minutesLog.some((each) => each.id === eventId)
  const settled = written ? standing : (made ?? standing)
  const address = pageLink(
    person.config,
    location.origin,
    council,
    `sessions/${encodeURIComponent(earlier.clientKey)}/minutes`,
  )
  const day = shortDay(tag, dayIn(council.timeZone, earlier.startMs ?? startMs))
  return (
    <Section title={t('minutes-to-confirm', { day })}>
      <p>
        <Link href={address} target="_blank" rel="noopener">
          {t('minutes-read')}
        </Link>
      </p>
      {settled ? (
        <StateMessage kind="done" title={t('minutes-are-confirmed')}>
          {settled.correction === ''
            ? t('minutes-as-they-are')
            : t('minutes-confirmed-correction', { text: settled.correction })}
        </StateMessage>
      ) : moves.may('confirm-minutes') ? (
        <ConfirmForm
          primary={false}
          sessionKey={earlier.clientKey}
          onConfirm={(correction) =>
            moves.make({ kind: 'confirm-minutes', itemId, sessionKey: earlier.clientKey, correction })
          }
        />
      ) : (
        <p>{t('minutes-facilitator-confirms')}</p>
      )}
    </Section>
  )
}
