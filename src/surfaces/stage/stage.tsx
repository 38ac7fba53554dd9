import { Suspense, useMemo, type ReactNode } from 'react'
import { itemClock } from '#src/domain/session/clock.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { useTurnAnnouncement } from '#src/features/rounds/use-turn-announcement.ts'
import { LiveWordText } from '#src/features/running/live-word-view.tsx'
import { stateOfWord } from '#src/features/running/live-word.ts'
import { useClockAnnouncements } from '#src/features/running/use-clock-announcements.ts'
import { useStatusKey } from '#src/features/running/use-status-key.ts'
import { StageView } from '#src/features/stage/stage-view.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useNow } from '#src/ui/time/use-now.ts'
import { useLiveWord } from '../session-view/use-live-word.ts'
import { useSessionOpening, type Stage as Finding } from '../session-view/use-session-opening.ts'
import { ArchivedHere } from '../wiring/archived-here.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { NoAccessHere } from '../wiring/no-access-here.tsx'
import { OneVoice } from '../wiring/one-voice.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { waysToShared } from '../wiring/shared-session.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import styles from '../wiring/surface.module.css'
import { useIsUnheard, useLive } from '../wiring/use-live.ts'

const StageVotePart = latePart(async () => ({
  default: (await import('./stage-vote-part.tsx')).StageVotePart,
}))

/** The shared stage: the session that the panel named, else the meeting's own, large and without controls. */
export function Stage(props: { person: SignedIn }): ReactNode {
  const { person } = props
  const ways = useMemo(() => waysToShared(person), [person])
  const { stage, again } = useSessionOpening(ways)
  if (stage.kind === 'opening') return <Opening />
  if (stage.kind === 'opened') return <SharedSession person={person} session={stage.session} />
  return (
    <main className={styles.page}>
      <NotShown stage={stage} person={person} onAgain={again} />
    </main>
  )
}

/** Why there is no session on the stage; what has to be asked is asked in the panel, not before the whole room. */
function NotShown(props: {
  stage: Exclude<Finding, { kind: 'opening' } | { kind: 'opened' }>
  person: SignedIn
  onAgain: () => void
}): ReactNode {
  const t = useText()
  const { stage, person, onAgain } = props
  const lookAgain = [{ label: t('first-run-look-again'), onAct: onAgain }]
  switch (stage.kind) {
    case 'hindered':
      return <HindranceNotice hindrance={stage.hindrance} person={person} onDone={onAgain} />
    case 'no-access':
      return <NoAccessHere person={person} teamName={stage.teamName} onTryAgain={onAgain} />
    case 'needs-repair':
      return (
        <StateMessage page kind="failed" title={t('panel-needs-repair')} actions={lookAgain}>
          {t('panel-needs-repair-meaning')}
        </StateMessage>
      )
    default:
      return (
        <StateMessage page kind="empty" title={t('panel-stage-nothing')} actions={lookAgain}>
          {t('panel-stage-nothing-meaning')}
        </StateMessage>
      )
  }
}

/** In a window of its own the page can close itself; in a frame, leaving is the host's. */
const leave = window.parent === window ? () => window.close() : null

function SharedSession(props: { person: SignedIn; session: OpenedSession }): ReactNode {
  const { state } = useLive(props.session.live)
  const unheard = useIsUnheard(props.session.live)
  const { nowMs } = props.person.clock
  useStatusKey(() => state, nowMs)
  return (
    <OneVoice person={props.person} sessionKey={props.session.sessionKey} voice="stage">
      <ArchivedHere person={props.person} council={props.session.council} />
      <StageView
        state={state}
        unheard={unheard}
        councilName={props.session.council.name}
        nowMs={nowMs}
        live={<LiveOnStage session={props.session} nowMs={nowMs} />}
        vote={
          state.voteLog.length > 0 && (
            <Suspense fallback={null}>
              <StageVotePart state={state} />
            </Suspense>
          )
        }
        onLeave={leave}
      />
      <Said state={state} meId={props.person.me.personId} nowMs={nowMs} />
    </OneVoice>
  )
}

/** The word alone: nobody presses anything on a stage. */
function LiveOnStage(props: { session: OpenedSession; nowMs: () => number }): ReactNode {
  const { word, keptOnDevice } = useLiveWord(props.session.live, props.nowMs)
  return (
    <span data-live={stateOfWord(word)} aria-live="off">
      <LiveWordText word={word} keptOnDevice={keptOnDevice} nowMs={props.nowMs} />
    </span>
  )
}

/** What is heard of the stage: another item, two minutes left, one's own turn. Nothing of it is seen. */
function Said(props: { state: SessionState; meId: string; nowMs: () => number }): null {
  const { state, meId } = props
  const now = useNow(props.nowMs)
  const itemId = state.currentItemId ?? ''
  const title = state.items.find((each) => each.id === itemId)?.title ?? ''
  useClockAnnouncements(title, itemClock(state, itemId, now), itemId)
  useTurnAnnouncement(state, meId)
  return null
}
