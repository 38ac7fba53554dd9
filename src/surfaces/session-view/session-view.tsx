import { Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { looksOf } from '#src/domain/council/department-looks.ts'
import { memberOf } from '#src/domain/council/find-member.ts'
import { CaptureBar } from '#src/features/capture/capture-bar.tsx'
import { useStatusKey } from '#src/features/running/use-status-key.ts'
import { idle, whenIdle } from '#src/host/when-idle.ts'
import type { LiveSnapshot } from '#src/live/live-session.ts'
import { sessionLogKind } from '#src/records/kinds/session-log-kind.ts'
import { isBehind } from '#src/records/stores/session-store.ts'
import { DepartmentLooks } from '#src/ui/components/department-looks.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { PersonMarks } from '#src/ui/components/person-marks.tsx'
import { Guarded } from '#src/ui/components/guarded.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { ArchivedHere } from '../wiring/archived-here.tsx'
import { DeviceNotice } from '../wiring/device-keeps.tsx'
import { HandMadeNotice } from '../wiring/hand-made-notice.tsx'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { OneVoice } from '../wiring/one-voice.tsx'
import { OwnSettingsSection } from '../wiring/own-settings-section.tsx'
import { useOwnSettings } from '../wiring/own-settings.tsx'
import { useLeftMarks } from '../wiring/use-team-people.ts'
import { useIsUnread, useLivePart } from '../wiring/use-live.ts'
import { ClosingPart, fetchClosing } from './closing-part.tsx'
import { EarlierUnpublished } from './earlier-unpublished.tsx'
import { LiveRefused } from './live-refused.tsx'
import { FromState, readBy } from './from-state.tsx'
import { HeaderPart } from './header-part.tsx'
import { OnceIdle } from './once-idle.tsx'
import { OverdueNotice } from './overdue-notice.tsx'
import { roleMoves } from './rotation-facts.ts'
import { RolesPart } from './roles-part.tsx'
import { RunningSession } from './running-session.tsx'
import { SessionAnnouncements } from './session-announcements.tsx'
import type { SessionContext } from './session-context.ts'
import styles from './session-view.module.css'
import { useArrival } from './use-arrival.ts'
import { useSessionDesk, type FindRoles } from './use-session-desk.ts'
import { WhileAwayNotice } from './while-away-notice.tsx'

// Review and publish are needed when a session has ended; a running one fetches them in good time.
const fetchEnded = () => import('./ended-session.tsx')
const EndedSession = latePart(async () => ({ default: (await fetchEnded()).EndedSession }))

// Planning is not what a session that runs is opened for; a page that stays open has it all the same.
const fetchBefore = () => import('./before-session.tsx')
const BeforeSession = latePart(async () => ({ default: (await fetchBefore()).BeforeSession }))

const fetchTakeOver = () => import('./take-over-part.tsx')
const TakeOverPart = latePart(async () => ({ default: (await idle().then(fetchTakeOver)).TakeOverPart }))

// The next opening begins with what this one keeps; this one has no use for it.
const fetchKeepSight = () => import('../first-sight/keep-sight.tsx')
const KeepSight = latePart(async () => ({ default: (await idle().then(fetchKeepSight)).KeepSight }))

const findRoles: FindRoles = (question, then) => then(roleMoves(question))

const phaseOf = ({ state }: LiveSnapshot) => state.phase
const skippedOf = (snapshot: LiveSnapshot) => snapshot.skippedRows
const isLive = ({ liveness }: LiveSnapshot) => liveness.kind === 'live'

/** One session from its template to its publish, in the side panel or in the tab. */
export function SessionView(props: {
  person: SignedIn
  session: OpenedSession
  /** In the meeting itself: opening it means being there. */
  inMeeting: boolean
  actions?: ReactNode
  /** What became of them, where it is not what was wanted. */
  trouble?: ReactNode
  onReload: () => void
  /** What stands there once the session has ended, where that is not its publishing. */
  renderEnded?: (context: SessionContext) => ReactNode
  /** Opens a rehearsal of the session. */
  onRehearse?: () => void
  /** Shows another session of the series in this one's place. */
  onOpenSession?: (sessionKey: string) => void
}): ReactNode {
  const t = useText()
  const { language } = useLocale()
  const { person, session } = props
  const { council, live } = session
  const { me } = person
  const nowMs = person.clock.nowMs
  const looks = useMemo(() => looksOf(council.departments), [council.departments])
  const { context, refusal, rotation, summary, giveRoles, planFrom } = useSessionDesk(
    person,
    session,
    findRoles,
  )
  const { moves } = context
  const marks = useLeftMarks(council, rotation.team)
  const sessionPhase = useLivePart(live, phaseOf)
  const skipped = useLivePart(live, skippedOf)
  const opened = useLivePart(live, isLive)
  const unread = useIsUnread(live)
  const settings = useOwnSettings()
  useStatusKey(() => live.snapshot().state, nowMs)
  const [closing, setClosing] = useState(false)
  useArrival(context, props.inMeeting)
  useEffect(() => {
    if (!opened || session.readOnly) return
    let current = true
    // What an earlier page left on the device may come after the list's word.
    void live.fromDevice().then(() => {
      if (!current) return
      // Whoever went away before the row was mended left it behind its log.
      const record = session.sessions.find((each) => each.clientKey === session.sessionKey)
      const { state, moves } = live.snapshot()
      if (record === undefined ? moves.length > 0 : isBehind(record, state)) summary.touched()
    })
    return () => {
      current = false
    }
  }, [live, opened, session, summary])

  const page = useRef<HTMLDivElement>(null)
  const phase = closing ? 'closing' : sessionPhase
  useEffect(() => {
    // A new phase is a new page: start at its top.
    page.current?.scrollTo?.({ top: 0 })
  }, [phase])

  const running = sessionPhase === 'running' || sessionPhase === 'paused'
  const ended = sessionPhase === 'closed' || sessionPhase === 'published'
  useEffect(() => {
    // Before the network can be gone.
    if (running)
      whenIdle(() =>
        Promise.all([fetchEnded(), fetchClosing(language), fetchBefore()]).catch(() => undefined),
      )
  }, [language, running])
  return (
    <OneVoice person={person} sessionKey={session.sessionKey} voice={props.inMeeting ? 'panel' : 'tab'}>
      <DepartmentLooks looks={looks}>
        <PersonMarks marks={marks}>
          <div className={styles.panel}>
            <div className={styles.scroll} ref={page}>
              <SessionAnnouncements context={context} />
              {props.inMeeting && !unread && (
                <Suspense fallback={null}>
                  <KeepSight context={context} />
                </Suspense>
              )}
              <HeaderPart context={context} actions={props.actions} />
              {props.trouble}
              <ArchivedHere person={person} council={council} />
              {session.readOnly && council.archived === undefined && (
                <StateMessage kind="refused" title={t('panel-newer')}>
                  {t('panel-newer-meaning')}
                </StateMessage>
              )}
              {session.councilBroken && (
                <StateMessage kind="conflict" title={t('panel-needs-repair')}>
                  {t('panel-needs-repair-running')}
                </StateMessage>
              )}
              {memberOf(council, me.personId) === undefined && (
                <StateMessage kind="refused" quiet title={t('panel-not-on-council')}>
                  {t('panel-not-on-council-meaning')}
                </StateMessage>
              )}
              <LiveRefused context={context} />
              {skipped > 0 && (
                <StateMessage kind="conflict" quiet title={t('panel-skipped', { count: skipped })}>
                  {t('panel-skipped-meaning', { list: sessionLogKind.list })}
                </StateMessage>
              )}
              <HandMadeNotice person={person} siteId={council.siteId} handMade={session.handMade} />
              <DeviceNotice device={person.device} />
              {refusal.refused && (
                <StateMessage
                  kind="refused"
                  title={t('panel-refused')}
                  actions={[{ label: t('ui-close'), onAct: refusal.forgetRefusal }]}
                >
                  {t(`panel-refused-${refusal.refused}`)}
                </StateMessage>
              )}
              <RolesPart context={context} rotation={rotation} />
              {running && (
                <Suspense fallback={null}>
                  <TakeOverPart context={context} />
                </Suspense>
              )}
              {running && !closing && <OverdueNotice context={context} onClose={() => setClosing(true)} />}
              <WhileAwayNotice context={context} />
              {/* The header and the capture bar go on without it. */}
              <Guarded key={closing ? 'closing' : running ? 'running' : ended ? 'ended' : 'before'}>
                {closing && running ? (
                  <ClosingPart context={context} onDone={() => setClosing(false)} />
                ) : (
                  <>
                    {unread && <Opening />}
                    {!unread && !running && !ended && (
                      <>
                        {props.onOpenSession && (
                          <EarlierUnpublished context={context} onOpen={props.onOpenSession} />
                        )}
                        <Suspense fallback={<Opening />}>
                          <BeforeSession
                            context={context}
                            rotation={rotation}
                            onPlan={planFrom}
                            onRoles={giveRoles}
                            onReload={props.onReload}
                            onRehearse={props.onRehearse}
                          />
                        </Suspense>
                      </>
                    )}
                    {running && (
                      <RunningSession
                        context={context}
                        onClose={() => setClosing(true)}
                        onReload={props.onReload}
                      />
                    )}
                    {ended && (
                      <Suspense fallback={<Opening />}>
                        {props.renderEnded?.(context) ?? (
                          <EndedSession
                            context={context}
                            onPublished={(published) => void summary.now(published)}
                          />
                        )}
                      </Suspense>
                    )}
                  </>
                )}
              </Guarded>
              <OnceIdle>
                <OwnSettingsSection />
              </OnceIdle>
            </div>
            {running && (
              <FromState live={live} parts={readBy.captureBar}>
                {({ items, attendance, currentItemId }) => (
                  <CaptureBar
                    items={items}
                    attendance={attendance}
                    currentItemId={currentItemId}
                    council={council}
                    me={me}
                    nowMs={nowMs}
                    make={moves.make}
                    may={moves.may}
                    newId={newId}
                    keys={settings.captureKeys}
                    sessionKey={session.sessionKey}
                    nextSessionDay={context.nextSessionDay}
                  />
                )}
              </FromState>
            )}
          </div>
        </PersonMarks>
      </DepartmentLooks>
    </OneVoice>
  )
}
