import { useMemo, useState, type ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { RehearsalBanner } from '#src/features/rehearsal/rehearsal-banner.tsx'
import { latePart } from '#src/ui/components/late-part.tsx'
import { Drafts, draftsInMemory } from '#src/ui/drafts/drafts.tsx'
import { OwnWords } from '#src/ui/text/own-words.tsx'
import { PageWords } from '#src/ui/text/page-words.tsx'
import { OpenedStage } from '../session-view/opened-stage.tsx'
import { SessionView } from '../session-view/session-view.tsx'
import type { WaysToOpen } from '../session-view/use-session-opening.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { DeviceWords } from '../wiring/device-keeps.tsx'
import { Opening } from '../wiring/surface-frame.tsx'
import styles from '../wiring/surface.module.css'
import { openRehearsal } from './open-rehearsal.ts'
import { rehearsingPerson } from './rehearsing-person.ts'

const EndedRehearsal = latePart(async () => ({
  default: (await import('./ended-rehearsal.tsx')).EndedRehearsal,
}))

/** What the screens of a session say of keeping, sending and the others is not so here. */
const instead: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['loading', 'instant', 'live', 'behind', 'current', 'as-of'].flatMap((word) => [
      [`live-word-${word}`, 'rehearsal-live-word'],
      [`live-means-${word}`, 'rehearsal-live-means'],
    ]),
  ),
  'review-publish-meaning': 'rehearsal-publish-meaning',
  'invite-refused-other': 'rehearsal-invite-refused',
}

interface RehearsalProps {
  readonly person: SignedIn
  readonly council: Council
  /** Null for a council that has no session to come. */
  readonly sessionKey: string | null
  readonly inMeeting: boolean
  readonly onEnd: () => void
}

/** The real next session in the real screens, everything in memory: it ends without a trace. */
export function Rehearsal(props: RehearsalProps): ReactNode {
  return (
    <main className={styles.aside}>
      <PageWords page="rehearsal" loading={<Opening />}>
        <OwnWords instead={instead}>
          <RehearsalBanner onEnd={props.onEnd} />
          <RehearsedSession {...props} />
        </OwnWords>
      </PageWords>
    </main>
  )
}

function RehearsedSession(props: RehearsalProps): ReactNode {
  const { council, sessionKey } = props
  const [person] = useState(() => rehearsingPerson(props.person))
  const [drafts] = useState(draftsInMemory)
  const ways = useMemo(
    (): WaysToOpen => ({
      recall: () => Promise.resolve(null),
      async find(shown) {
        const known = await shown
        return known === null
          ? openRehearsal(person, council, sessionKey)
          : { kind: 'opened', session: known.session }
      },
    }),
    [council, person, sessionKey],
  )
  return (
    <OpenedStage person={person} ways={ways}>
      {(session, again) => (
        <DeviceWords device={person.device}>
          <Drafts keep={drafts}>
            <SessionView
              person={person}
              session={session}
              inMeeting={props.inMeeting}
              onReload={again}
              renderEnded={(context) => <EndedRehearsal context={context} />}
            />
          </Drafts>
        </DeviceWords>
      )}
    </OpenedStage>
  )
}
