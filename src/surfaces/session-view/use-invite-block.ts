import { useState } from 'react'
import { startMark } from '#src/domain/publish/block-marks.ts'
import type { InviteAgenda } from '#src/domain/publish/invite-block.ts'
import type { InviteState } from '#src/features/invite/invite-outcome.tsx'
import type { EventAt } from '#src/graph/calendar/event-at.ts'
import type { BodyFormat } from '#src/graph/calendar/events.ts'
import { Offline, Stale } from '#src/graph/failures.ts'
import type { SignedIn } from '../wiring/connection.ts'

export interface InviteBlock {
  readonly state: InviteState
  /** Whether an agenda of Weft seems to stand in the invite; null where its body was not read. */
  readonly isThere: boolean | null
  readonly put: () => void
  readonly takeOff: () => void
}

/** What one event's invite is given. */
export interface InviteTarget {
  readonly person: SignedIn
  /** Null for a session without an event. */
  readonly at: EventAt | null
  /** The agenda as it stands when the person presses; null where there is none. */
  readonly agenda: () => Promise<InviteAgenda | null>
  /** The body as it was read; null where it was not. */
  readonly bodyHtml?: string | null
  /** Whether the organizer keeps the invite as plain text, where an open form tells; else its mailbox is asked. */
  readonly isPlainText?: () => Promise<boolean>
}

/** How a body is read and written: a pane that only shows the agenda need not load it. */
const writing = () => import('../wiring/write-invite.ts')

/** Puts an agenda on an invite and takes it off; keeps the join block. Every failure becomes a state that says what to do. */
export function useInviteBlock(target: InviteTarget): InviteBlock {
  const { person, at, bodyHtml = null } = target
  const { graph } = person
  const [invite, setInvite] = useState<InviteState>({ kind: 'idle' })
  const [isThere, setThere] = useState(bodyHtml === null ? null : bodyHtml.search(startMark) !== -1)

  const change = async (kind: 'done' | 'taken-off'): Promise<InviteState> => {
    const agenda = kind === 'done' ? await target.agenda() : null
    if (at === null || (kind === 'done' && agenda === null)) return { kind: 'refused', reason: 'no-agenda' }
    const { writeInvite, takeOffInvite, writeBack, holdsBlock } = await writing()
    const known: BodyFormat | undefined =
      target.isPlainText && ((await target.isPlainText()) ? 'text' : 'html')
    const outcome = await writeInvite(graph, at, agenda, known)
    if (outcome.ok) {
      setThere(kind === 'done')
      const { changed, written } = outcome
      const undo = async (kept: NonNullable<typeof written>): Promise<InviteState> => {
        const taken = await takeOffInvite(graph, at, kept)
        if (!taken.ok) return { kind: 'refused', reason: taken.reason }
        setThere(holdsBlock(kept.before))
        return { kind: 'undone' }
      }
      return { kind, changed, onUndo: written === null ? null : () => run(() => undo(written)) }
    }
    if (outcome.reason === 'join-link-changed')
      return {
        kind: 'join-link-changed',
        onRestore: () =>
          void writeBack(graph, at, outcome.before).then(
            () => setInvite({ kind: 'idle' }),
            () => setInvite({ kind: 'refused', reason: 'other' }),
          ),
      }
    return { kind: 'refused', reason: outcome.reason }
  }

  const run = (work: () => Promise<InviteState>): void => {
    setInvite({ kind: 'working' })
    work().then(setInvite, (failure: unknown) => {
      const reason = failure instanceof Offline ? 'offline' : failure instanceof Stale ? 'stale' : 'other'
      setInvite({ kind: 'refused', reason })
    })
  }

  return {
    state: invite,
    isThere,
    put: () => run(() => change('done')),
    takeOff: () => run(() => change('taken-off')),
  }
}
