import { useSessionAnnouncements } from '#src/features/running/use-session-announcements.ts'
import { useTurnAnnouncement } from '#src/features/rounds/use-turn-announcement.ts'
import type { LiveSnapshot } from '#src/live/live-session.ts'
import { useLivePart } from '../wiring/use-live.ts'
import { useSessionState, type SessionContext } from './session-context.ts'

const livenessKind = ({ liveness }: LiveSnapshot) => liveness.kind

/** Says what others do; nothing of it is seen, so nothing is drawn. */
export function SessionAnnouncements(props: { context: SessionContext }): null {
  const { person, session } = props.context
  const state = useSessionState(props.context)
  useSessionAnnouncements(state, person.me.personId, useLivePart(session.live, livenessKind))
  useTurnAnnouncement(state, person.me.personId)
  return null
}
