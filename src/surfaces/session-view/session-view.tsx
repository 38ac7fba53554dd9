import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { memberOf } from '#src/domain/council/find-member.ts'
import { sessionOverdue } from '#src/domain/session/clock.ts'
import { minutesUrl } from '#src/domain/publish/ledger.ts'
import { CaptureBar } from '#src/features/capture/capture-bar.tsx'
import { CloseForm } from '#src/features/review/close-form.tsx'
import { RolesLine } from '#src/features/rotation/roles-line.tsx'
import { RotationPanel } from '#src/features/rotation/rotation-panel.tsx'
import { SessionHeader } from '#src/features/running/session-header.tsx'
import { useSessionAnnouncements } from '#src/features/running/use-session-announcements.ts'
import { useStatusKey } from '#src/features/running/use-status-key.ts'
import { isBehind } from '#src/records/stores/session-store.ts'
import { DepartmentOrder } from '#src/ui/components/department-order.tsx'
import { Section } from '#src/ui/components/section.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useNow } from '#src/ui/time/use-now.ts'
import { newId, type SignedIn } from '../wiring/connection.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { livenessNow, useNetwork } from '../wiring/network-state.ts'
import { OwnSettingsSection, useOwnSettings } from '../wiring/own-settings.tsx'
import { BeforeSession } from './before-session.tsx'
import { EarlierUnpublished } from './earlier-unpublished.tsx'
import { LiveRefused } from './live-refused.tsx'
import { ReviewPart } from './review-part.tsx'
import { nextNames, reasonOfChoice } from './rotation-facts.ts'
import { RunningSession } from './running-session.tsx'
import styles from './session-view.module.css'
import { useArrival } from './use-arrival.ts'
import { useSessionDesk } from './use-session-desk.ts'
import { WhileAwayNotice } from './while-away-notice.tsx'

// Review and publish are needed when a session has ended; a running one fetches them in good time.
const fetchEnded = () => import('./ended-session.tsx')
const EndedSession = lazy(async () => ({ default: (await fetchEnded()).EndedSession }))

/** One session from its template to its publish, in the side panel or in the tab. */
export function SessionView(props: {
  person: SignedIn
  session: OpenedSession
  /** In the meeting itself: opening it means being there. */
  inMeeting: boolean
  actions?: ReactNode
  onReload: () => void
  /** Shows another session of the series in this one's place. */
  onOpenSession?: (sessionKey: string) => void
}): ReactNode {
  const t = useText()
  const { person, session } = props
  const { council, live } = session
  const { me } = person
  const nowMs = person.clock.nowMs
  const { context, rotation, foreseen, summary, giveRoles, planFrom } = useSessionDesk(person, session)
  const { snapshot, state, moves } = context
  const settings = useOwnSettings()
  useStatusKey(state, nowMs)
  useSessionAnnouncements(state, me.personId, snapshot.liveness.kind)
  const [closing, setClosing] = useState(false)
  const now = useNow(nowMs, 15_000)
  const network = useNetwork()
  useArrival(context, props.inMeeting)
  const opened = snapshot.liveness.kind === 'live'
  useEffect(() => {
    if (!opened || session.readOnly) return
    // Whoever went away before the row was mended left it behind its log.
    const record = session.sessions.find((each) => each.clientKey === session.sessionKey)
    const { state, moves } = live.snapshot()
    if (record === undefined ? moves.length > 0 : isBehind(record, state)) summary.touched()
  }, [live, opened, session, summary])

  const page = useRef<HTMLDivElement>(null)
  const phase = closing ? 'closing' : state.phase
  useEffect(() => {
    // A new phase is a new page: start at its top.
    page.current?.scrollTo?.({ top: 0 })
  }, [phase])

  const running = state.phase === 'running' || state.phase === 'paused'
  const ended = state.phase === 'closed' || state.phase === 'published'
  useEffect(() => {
    // Before the network can be gone.
    if (running) fetchEnded().catch(() => undefined)
  }, [running])
  return (
    <DepartmentOrder ids={council.departments.map((each) => each.id)}>
      <div className={styles.panel}>
        <div className={styles.scroll} ref={page}>
          <SessionHeader
            state={state.title === '' ? { ...state, title: session.title } : state}
            councilName={council.name}
            liveness={livenessNow(snapshot.liveness, network, now)}
            unsent={snapshot.unsent}
            keptOnDevice={snapshot.keptOnDevice}
            nowMs={nowMs}
            actions={props.actions}
          />
          {session.readOnly && (
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
          {!snapshot.keptOnDevice && <StateMessage kind="waiting" quiet title={t('panel-device')} />}
          {moves.refused && (
            <StateMessage
              kind="refused"
              title={t('panel-refused')}
              actions={[{ label: t('ui-close'), onAct: moves.forgetRefusal }]}
            >
              {t(`panel-refused-${moves.refused}`)}
            </StateMessage>
          )}
          {(state.items.length > 0 || (!ended && snapshot.liveness.kind !== 'loading')) && (
            <RolesLine
              state={foreseen.state}
              nextThree={nextNames(foreseen)}
              settled={state.items.length > 0 || state.roles.facilitator !== undefined}
            >
              <RotationPanel
                state={foreseen.state}
                council={council}
                me={me}
                make={moves.make}
                may={moves.may}
                reason={reasonOfChoice(foreseen)}
                nameOf={(id) => memberOf(council, id)?.displayName ?? ''}
              />
            </RolesLine>
          )}
          {running && sessionOverdue(state, now) && !closing && (
            <StateMessage
              kind="waiting"
              title={t('overview-unpublished', {
                count: state.captured.filter((each) => !each.removed && each.capture.kind === 'action')
                  .length,
              })}
              actions={
                moves.may('close') ? [{ label: t('panel-close-now'), onAct: () => setClosing(true) }] : []
              }
            >
              {t('panel-overdue')}
            </StateMessage>
          )}
          <WhileAwayNotice context={context} />
          {closing && running ? (
            <Section title={t('panel-closing')}>
              <ReviewPart context={context} />
              <CloseForm
                captured={state.captured}
                onClose={(artefacts, reasonForNone) => {
                  if (moves.make({ kind: 'close', artefacts: [...artefacts], reasonForNone }) !== '')
                    setClosing(false)
                }}
                onBack={() => setClosing(false)}
              />
            </Section>
          ) : (
            <>
              {!running && !ended && props.onOpenSession && (
                <EarlierUnpublished context={context} nowMs={now} onOpen={props.onOpenSession} />
              )}
              {!running && !ended && (
                <BeforeSession
                  context={context}
                  rotation={rotation}
                  onUseTemplate={planFrom}
                  onRoles={giveRoles}
                  onReload={props.onReload}
                />
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
                  <EndedSession
                    context={context}
                    onPublished={(ledger) => void summary.now(minutesUrl(ledger))}
                  />
                </Suspense>
              )}
            </>
          )}
          <OwnSettingsSection />
        </div>
        {running && (
          <CaptureBar
            state={state}
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
      </div>
    </DepartmentOrder>
  )
}
