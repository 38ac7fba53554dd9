import { Link } from '@fluentui/react-components'
import { useCallback, useMemo, type ReactNode } from 'react'
import { dayIn } from '#src/domain/council/days.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { correctedMs, correctionsOf } from '#src/domain/minutes/corrections.ts'
import { isConfirmItem } from '#src/domain/minutes/confirm-item.ts'
import { excerptOf, isGuestItem } from '#src/domain/minutes/excerpt.ts'
import { mayStep } from '#src/domain/minutes/may-step.ts'
import { mergeMinutesLogs, type MinutesEvent } from '#src/domain/minutes/minutes-log.ts'
import { minutesStanding } from '#src/domain/minutes/minutes-standing.ts'
import { pendingCorrection } from '#src/domain/publish/plan-correction.ts'
import { planPublish, publishedMinutes } from '#src/domain/publish/plan-publish.ts'
import type { OutWords } from '#src/domain/publish/out-words.ts'
import { MinutesStandingPart } from '#src/features/minutes/minutes-standing-part.tsx'
import { MinutesView } from '#src/features/minutes/minutes-view.tsx'
import type { LiveSnapshot } from '#src/live/live-session.ts'
import { sessionKind, type SessionRecord } from '#src/records/kinds/session-kind.ts'
import type { CouncilRecords } from '#src/records/replica/council-records.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { ChangedLists } from '../wiring/hand-made-notice.tsx'
import { newId, type SignedIn } from '../wiring/connection.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { NotesKnown } from '../wiring/notes-known.tsx'
import { publishInput } from '../wiring/publish-now.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import { useLivePart } from '../wiring/use-live.ts'
import { useCouncilWords } from './use-council-words.ts'
import { useLedgers } from './use-ledgers.ts'

const stateOf = (snapshot: LiveSnapshot) => snapshot.state

interface MinutesProps {
  readonly person: SignedIn
  readonly session: OpenedSession
  readonly records: CouncilRecords
  readonly onOpenSession: () => void
}

const sessionLists = [sessionKind.list]
const noLists: readonly string[] = []

/** The minutes of an opened session, as its log and its row say now. */
export function MinutesOfSession(props: MinutesProps): ReactNode {
  const t = useText()
  const { session, records } = props
  const words = useCouncilWords(session.council.language)
  const entries = useEntries(records.of(sessionKind))
  const entry = entries.find((each) => each.key === session.sessionKey)
  const record = entry?.reading.ok === true ? entry.reading.record : undefined
  const phase = useLivePart(session.live, (snapshot) => stateOf(snapshot).phase)
  const open = (
    <Link as="button" inline onClick={props.onOpenSession}>
      {t('minutes-open-session')}
    </Link>
  )
  if (phase !== 'closed' && phase !== 'published')
    return (
      <StateMessage kind="empty" title={t(phase === 'empty' ? 'minutes-no-log' : 'minutes-not-closed')}>
        {t(phase === 'empty' ? 'minutes-no-log-meaning' : 'minutes-not-closed-meaning')} {open}
      </StateMessage>
    )
  if (words === null || record === undefined) return <Opening />
  // A list from before has no place for what is done with minutes: what it lacks is said, and what mends it.
  const refused = entry?.troubles.some(({ trouble }) => trouble.reason === 'refused') ?? false
  return (
    <>
      <ChangedLists
        person={props.person}
        siteId={session.council.siteId}
        lists={refused ? sessionLists : noLists}
      />
      <NotesKnown live={session.live}>
        <ReadyMinutes {...props} words={words} record={record} />
      </NotesKnown>
    </>
  )
}

function ReadyMinutes(props: MinutesProps & { words: OutWords; record: SessionRecord }): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { person, session, records, words, record } = props
  const { council, sessionKey, live, next } = session
  const { me, clock } = person
  const state = useLivePart(live, stateOf)
  const ledgers = useLedgers(person.graph, council.siteId, sessionKey, record.correctedMs)
  const read = ledgers === 'unread' || ledgers === null ? null : ledgers
  const standing = useMemo(() => {
    // The row follows the ledgers when the correction is through.
    const corrected = Math.max(record.correctedMs ?? 0, correctedMs(read ?? []) ?? 0)
    return minutesStanding({ ...record, phase: state.phase, correctedMs: corrected || null })
  }, [read, record, state.phase])
  const corrections = useMemo(
    () => (read === null ? null : correctionsOf(read, { language: tag, timeZone: council.timeZone })),
    [council.timeZone, read, tag],
  )
  const input = useMemo(
    () => publishInput({ person, session }, state, words),
    [person, session, state, words],
  )
  const whole = useMemo(
    () =>
      publishedMinutes({
        ...input,
        nextStartMs: next?.startMs ?? null,
        standing: { ...standing, corrections: read === null ? [] : correctionsOf(read, council) },
      }),
    [council, input, next, read, standing],
  )
  const unpublished = useMemo(
    () => read !== null && pendingCorrection(read, planPublish(input)) !== null,
    [input, read],
  )
  const excerpt = useCallback((itemIds: ReadonlySet<string>) => excerptOf(input, itemIds), [input])
  const formatDay = (ms: number) => shortDay(tag, dayIn(council.timeZone, ms))
  const actor = {
    member: memberOf(council, me.personId),
    facilitated: record.facilitatorKey === me.personId,
  }
  const may = (step: MinutesEvent['kind']) =>
    mayStep(step, { phase: state.phase, state: standing.state }, actor).ok
  const step = (kind: MinutesEvent['kind'], correction: string) => {
    const who = { id: newId(), atMs: clock.nowMs(), personId: me.personId, name: me.displayName }
    const event: MinutesEvent =
      kind === 'confirm' ? { kind, ...who, inSession: null, sessionMs: null, correction } : { kind, ...who }
    void records.change(sessionKind, sessionKey, { minutesLog: mergeMinutesLogs([event], record.minutesLog) })
  }
  return (
    <MinutesView
      whole={whole}
      words={words}
      excerptOf={excerpt}
      items={state.items
        .filter((each) => !isConfirmItem(each))
        .map((each) => ({ id: each.id, title: each.title, guest: isGuestItem(each, council) }))}
      fileName={`${dayIn(council.timeZone, input.startMs)} ${state.title || council.name}`.slice(0, 100)}
      standing={
        <MinutesStandingPart
          sessionKey={sessionKey}
          state={standing.state}
          confirmation={standing.confirmation}
          corrections={ledgers === null ? [] : corrections}
          may={{ review: may('review'), confirm: may('confirm'), 'take-back': may('take-back') }}
          unpublished={unpublished}
          formatDay={formatDay}
          onStep={step}
        >
          <Link as="button" inline onClick={props.onOpenSession}>
            {t('minutes-open-session')}
          </Link>
          {record.minutesUrl !== '' && (
            <Link href={record.minutesUrl} target="_blank" rel="noopener" inline>
              {t('minutes-file')}
            </Link>
          )}
        </MinutesStandingPart>
      }
    />
  )
}
