import { Suspense, useMemo, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { WhichCouncil } from '#src/features/first-run/which-council.tsx'
import { NoEvent, WhichOccurrence } from '#src/features/first-run/which-occurrence.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { BackButton } from '#src/ui/components/back-button.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import { SessionPage } from '../session-view/session-page.tsx'
import { SessionView } from '../session-view/session-view.tsx'
import type { Begun } from '../wiring/begun.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { OwnSettingsSection } from '../wiring/own-settings-section.tsx'
import { answerCouncil, openChosen, type SessionFinding } from '../wiring/find-session.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import { NoAccessHere } from '../wiring/no-access-here.tsx'
import { NoCouncilHere } from '../wiring/no-council-here.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import styles from '../wiring/surface.module.css'
import { useSessionOpening, type Stage } from '../session-view/use-session-opening.ts'
import { councilChoices } from '../wiring/council-choices.ts'
import { useStageSharing } from './share-to-stage.tsx'
import { waysToSession } from './ways-to-session.ts'

const Rehearsal = latePart(async () => ({ default: (await import('../rehearsal/rehearsal.tsx')).Rehearsal }))

/** The side panel of the meeting: finds the council and the session, asks what it must, then shows the session. */
export function SidePanel(props: { person: SignedIn; begun?: Begun | null }): ReactNode {
  const { person, begun } = props
  const ways = useMemo(() => waysToSession(person, begun ?? null), [begun, person])
  const { stage, goOn, again } = useSessionOpening(ways)
  const [earlier, setEarlier] = useState<string | null>(null)
  const [rehearsing, setRehearsing] = useState(false)
  /** As it was before a rehearsal: others may have gone on since, so it is read anew before it is shown again. */
  const [old, setOld] = useState<OpenedSession | null>(null)

  if (stage.kind === 'opening' || (stage.kind === 'opened' && stage.session === old)) return <Opening />
  if (stage.kind === 'opened' && earlier !== null)
    return (
      <EarlierSession
        person={person}
        council={stage.session.council}
        sessionKey={earlier}
        onBack={() => {
          setEarlier(null)
          again()
        }}
      />
    )
  if (stage.kind === 'opened' && rehearsing)
    return (
      <Suspense fallback={<Opening />}>
        <Rehearsal
          person={person}
          council={stage.session.council}
          sessionKey={stage.session.sessionKey}
          inMeeting
          onEnd={() => {
            setRehearsing(false)
            setOld(stage.session)
            again()
          }}
        />
      </Suspense>
    )
  if (stage.kind === 'opened')
    return (
      <main className={styles.full}>
        <ShownHere
          person={person}
          session={stage.session}
          onReload={again}
          onOpenSession={setEarlier}
          onRehearse={() => setRehearsing(true)}
        />
      </main>
    )
  return (
    <main className={styles.page}>
      <Asking stage={stage} person={person} goOn={goOn} onAgain={again} />
      <OwnSettingsSection />
    </main>
  )
}

/** The meeting's own session, which can be shown on its stage. */
function ShownHere(
  props: Pick<
    Parameters<typeof SessionView>[0],
    'person' | 'session' | 'onReload' | 'onOpenSession' | 'onRehearse'
  >,
): ReactNode {
  const { person, session } = props
  const stage = useStageSharing(person.opened.shareToStage, session.council.siteId, session.sessionKey)
  return (
    <SessionView
      {...props}
      inMeeting={person.opened.place.frame === 'sidePanel'}
      actions={stage.button}
      trouble={stage.trouble}
    />
  )
}

/** Another session of the series in the panel's place, to be finished there. */
function EarlierSession(props: {
  person: SignedIn
  council: Council
  sessionKey: string
  onBack: () => void
}): ReactNode {
  const t = useText()
  return (
    <main className={styles.aside}>
      <div className={styles.back}>
        <BackButton onBack={props.onBack}>{t('tab-back-to-this')}</BackButton>
      </div>
      <SessionPage
        key={props.sessionKey}
        person={props.person}
        council={props.council}
        sessionKey={props.sessionKey}
      />
    </main>
  )
}

function Asking(props: {
  stage: Exclude<Stage, { kind: 'opening' } | { kind: 'opened' }>
  person: SignedIn
  goOn: (work: () => Promise<SessionFinding>) => void
  onAgain: () => void
}): ReactNode {
  const t = useText()
  const { tag } = useLocale()
  const { stage, person, goOn, onAgain } = props
  switch (stage.kind) {
    case 'hindered':
      return <HindranceNotice hindrance={stage.hindrance} person={person} onDone={onAgain} />
    case 'which-council':
      return (
        <WhichCouncil
          choices={councilChoices(stage.options)}
          onChoose={(key) => {
            const chosen = stage.options.find((each) => each.council.key === key)
            if (chosen) goOn(() => answerCouncil(person, chosen.council, stage.thread))
          }}
        />
      )
    case 'which-occurrence':
      return (
        <WhichOccurrence
          occurrences={stage.meetings}
          keyOf={(each) => each.sessionKey}
          render={(each) => `${each.subject}, ${shortMoment(tag, each.startMs, person.clock.nowMs())}`}
          onChoose={(meeting) =>
            goOn(() =>
              openChosen(person, {
                council: stage.council,
                thread: meeting.thread,
                sessionKey: meeting.sessionKey,
                meeting,
                facts: stage.facts,
              }),
            )
          }
        />
      )
    case 'no-event':
      return (
        <NoEvent
          onStartAnyway={() => goOn(() => openChosen(person, { ...stage, meeting: null }))}
          onLookAgain={onAgain}
        />
      )
    case 'no-council':
    case 'needs-repair':
      return (
        <NoCouncilHere
          person={person}
          remains={stage.kind === 'needs-repair' ? stage.remains : undefined}
          onTryAgain={onAgain}
          onSetUp={(council) => goOn(() => answerCouncil(person, council, stage.thread))}
        />
      )
    case 'no-access':
      return <NoAccessHere person={person} teamName={stage.teamName} onTryAgain={onAgain} />
    case 'not-in-a-meeting':
      return (
        <StateMessage page kind="empty" title={t('panel-no-meeting')}>
          {t('panel-no-meeting-meaning')}
        </StateMessage>
      )
  }
}
