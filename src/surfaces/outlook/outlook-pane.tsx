import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { threadOfJoinUrl } from '#src/domain/session/thread.ts'
import { WhichCouncil } from '#src/features/first-run/which-council.tsx'
import { councilsOfTeams, type CouncilOption } from '#src/features/open-session/find-council.ts'
import { meetingOf } from '#src/features/open-session/meeting.ts'
import { readThread } from '#src/features/open-session/session-opening.ts'
import { ask } from '#src/graph/asking.ts'
import { eventBody } from '#src/graph/calendar/events.ts'
import { rememberThread } from '#src/records/stores/council-store.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { DeviceNotice } from '../wiring/device-keeps.tsx'
import { explainOpening, type Hindrance } from '../wiring/explain-opening.ts'
import { openChosen } from '../wiring/find-session.ts'
import { HindranceNotice } from '../wiring/hindrance-notice.tsx'
import type { OpenedSession } from '../wiring/opened-session.ts'
import { Opening } from '../wiring/surface-frame.tsx'
import styles from '../wiring/surface.module.css'
import { InviteSession } from './invite-session.tsx'
import { outlookItem } from './open-outlook.ts'

type Found =
  | { readonly kind: 'opening' }
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'series' }
  | { readonly kind: 'no-council' }
  /** The meeting is not known: the person says once which council it is. */
  | { readonly kind: 'which-council'; readonly options: readonly CouncilOption[]; readonly thread: string }
  | { readonly kind: 'hindered'; readonly hindrance: Hindrance }
  | { readonly kind: 'session'; readonly session: OpenedSession }

/** The appointment's own event, its meeting, and the council that knows the meeting. */
async function find(person: SignedIn): Promise<Found> {
  const item = await outlookItem()
  if (item === null || item.eventId === null) return { kind: 'not-saved' }
  const event = await ask(person.graph, eventBody(item.eventId))
  const thread = event.joinUrl === null ? null : threadOfJoinUrl(event.joinUrl)
  if (thread === null) return { kind: 'no-council' }
  if (event.kind === 'master') return { kind: 'series' }
  const { known, options } = await councilsOfTeams(person.graph, thread)
  if (known === null)
    return options.length === 0 ? { kind: 'no-council' } : { kind: 'which-council', options, thread }
  const facts = await readThread(person.graph, known.council, thread, item.startMs)
  // Of a series the pane is beside one occurrence: the one that starts when the appointment does.
  const meeting =
    facts.meetings.find((each) => each.thread === thread && each.startMs === item.startMs) ?? meetingOf(event)
  if (meeting === null) return { kind: 'no-council' }
  const opened = await openChosen(person, {
    council: known.council,
    readOnly: known.newer,
    thread,
    sessionKey: meeting.sessionKey,
    meeting,
    facts,
  })
  return opened.kind === 'opened' ? { kind: 'session', session: opened.session } : { kind: 'no-council' }
}

/** The pane beside an appointment in Outlook: the agenda, and one button that puts it on the invite. */
export function OutlookPane(props: { person: SignedIn }): ReactNode {
  const t = useText()
  const { person } = props
  const [found, setFound] = useState<Found>({ kind: 'opening' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    let live: OpenedSession['live'] | undefined
    find(person).then(
      (next) => {
        live = next.kind === 'session' ? next.session.live : undefined
        if (current) setFound(next)
        else live?.stop()
      },
      (failure: unknown) => current && setFound({ kind: 'hindered', hindrance: explainOpening(failure) }),
    )
    return () => {
      current = false
      live?.stop()
    }
  }, [attempt, person])
  const again = useCallback(() => {
    setFound({ kind: 'opening' })
    setAttempt((before) => before + 1)
  }, [])
  const choose = (council: CouncilOption['council'], thread: string) => {
    setFound({ kind: 'opening' })
    rememberThread(person.graph, council, thread).then(again, (failure: unknown) =>
      setFound({ kind: 'hindered', hindrance: explainOpening(failure) }),
    )
  }
  if (found.kind === 'opening') return <Opening />
  return (
    <main className={styles.page}>
      {found.kind === 'hindered' && (
        <HindranceNotice hindrance={found.hindrance} person={person} onDone={again} />
      )}
      <DeviceNotice device={person.device} />
      {found.kind === 'session' && <InviteSession person={person} session={found.session} />}
      {found.kind === 'which-council' && (
        <WhichCouncil
          choices={found.options.map((each) => ({
            key: each.council.key,
            name: each.council.name,
            teamName: each.teamName,
          }))}
          onChoose={(key) => {
            const chosen = found.options.find((each) => each.council.key === key)
            if (chosen) choose(chosen.council, found.thread)
          }}
        />
      )}
      {(found.kind === 'no-council' || found.kind === 'not-saved' || found.kind === 'series') && (
        <StateMessage
          page
          kind="empty"
          title={t(`invite-${found.kind}`)}
          actions={[{ label: t('first-run-look-again'), onAct: again }]}
        >
          {t(`invite-${found.kind}-meaning`)}
        </StateMessage>
      )}
    </main>
  )
}
