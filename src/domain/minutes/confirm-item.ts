import type { AgendaItem } from '../agenda/agenda.ts'
import { textDigest } from '../publish/session-reference.ts'
import type { Move } from '../session/move.ts'
import type { SessionState } from '../session/session-state.ts'
import type { MinutesEvent } from './minutes-log.ts'
import { minutesStanding } from './minutes-standing.ts'

const itemMinutes = 2
const idForm = /^confirm-minutes-([0-9a-z]+)(?:-\d+)?$/

/** The session whose minutes are to be confirmed, as its row says. */
export interface EarlierSession {
  readonly clientKey: string
  readonly thread: string
  readonly startMs: number | null
  readonly phase: SessionState['phase']
  readonly minutesUrl: string
  readonly minutesLog: readonly MinutesEvent[]
  readonly correctedMs: number | null
}

/**
 * The item that asks for the confirmation: the same id on every device and in every session that it is carried to, so
 * that it stands on an agenda once.
 */
export function confirmItemId(sessionKey: string): string {
  return `confirm-minutes-${textDigest(sessionKey)}`
}

export function isConfirmItem(item: Pick<AgendaItem, 'id'>): boolean {
  return idForm.test(item.id)
}

/** The session that an item wants confirmed, among those that are known; null for any other item. */
export function confirmedBy<Session extends Pick<EarlierSession, 'clientKey'>>(
  item: Pick<AgendaItem, 'id'>,
  sessions: readonly Session[],
): Session | null {
  const digest = idForm.exec(item.id)?.[1]
  if (digest === undefined) return null
  return sessions.find((each) => textDigest(each.clientKey) === digest) ?? null
}

function isOwed(session: EarlierSession): boolean {
  const { state } = minutesStanding(session)
  return state === 'draft' || state === 'in-review' || state === 'changed'
}

/**
 * The moves that bring an agenda up to what is to be confirmed: the last published session of the series, where its
 * minutes are not confirmed, gets an item in the first place; an item whose minutes are confirmed by now leaves. Asked
 * again it answers no moves. `titleOf` is in the council's language.
 */
export function confirmItemMoves(
  agenda: Pick<SessionState, 'items'>,
  session: {
    readonly sessionKey: string
    readonly thread: string
    readonly startMs: number
    /** Of the series that this one follows. */
    readonly formerThreads?: readonly string[]
  },
  sessions: readonly EarlierSession[],
  titleOf: (startMs: number) => string,
): readonly Move[] {
  const threads = [session.thread, ...(session.formerThreads ?? [])]
  const earlier = sessions
    .filter((each) => threads.includes(each.thread) && each.clientKey !== session.sessionKey)
    .filter((each) => (each.startMs ?? session.startMs) < session.startMs)
    .toSorted((a, b) => (b.startMs ?? 0) - (a.startMs ?? 0))
  const settled = agenda.items.filter((each) => {
    const about = confirmedBy(each, earlier)
    return about !== null && !isOwed(about)
  })
  const moves: Move[] = settled.map((each) => ({ kind: 'remove-item', itemId: each.id }))
  const last = earlier.find((each) => each.phase === 'published' && each.minutesUrl !== '')
  if (last === undefined || last.startMs === null || !isOwed(last)) return moves
  if (agenda.items.some((each) => confirmedBy(each, [last]) !== null)) return moves
  const item: AgendaItem = {
    id: confirmItemId(last.clientKey),
    title: titleOf(last.startMs),
    kind: 'decide',
    minutes: itemMinutes,
    lead: { kind: 'facilitator' },
  }
  return [...moves, { kind: 'add-item', item, afterId: null }]
}
