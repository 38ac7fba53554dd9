import type { ReactNode } from 'react'
import type { SessionState } from '#src/domain/session/session-state.ts'
import type { LiveSession } from '#src/live/live-session.ts'
import { useStateParts } from '../wiring/use-live.ts'

/** A part of the view that is drawn again when one of the named parts of the session's state is another one. */
export function FromState<K extends keyof SessionState>(props: {
  live: LiveSession
  parts: readonly K[]
  children: (state: Pick<SessionState, K>) => ReactNode
}): ReactNode {
  return props.children(useStateParts(props.live, props.parts))
}

const course = ['items', 'progress', 'currentItemId'] as const
const agendaTimes = [...course, 'plannedStartMs', 'startedAtMs', 'closedAtMs'] as const

/** What each part of the view reads of the session. */
export const readBy = {
  agendaEditor: agendaTimes,
  agendaRest: [...agendaTimes, 'plannedMinutes'],
  arrival: ['attendance', 'phase', 'startedAtMs'],
  attendance: ['attendance'],
  away: ['phase', 'lamport', 'items'],
  conflicts: ['items', 'attendance', 'roles'],
  captureBar: ['items', 'attendance', 'currentItemId'],
  captured: ['captured', 'items', 'attendance'],
  channelPosts: ['proposals', 'captured', 'phase'],
  choosing: ['items'],
  confirmedMinutes: ['confirmedMinutes'],
  currentItem: [...course, 'phase'],
  desk: ['items', 'currentItemId'],
  halfTyped: course,
  header: ['title', 'plannedStartMs', 'startedAtMs'],
  jointUpdate: ['lines', 'earlierLines', 'asksTakenUp', 'captured', 'currentItemId'],
  lines: ['lines', 'earlierLines'],
  left: ['items', 'progress', 'leftDecisions', 'confirmedMinutes'],
  liveWord: ['phase'],
  notes: ['notes', 'noteEdits'],
  overdue: ['phase', 'plannedStartMs', 'plannedMinutes', 'startedAtMs', 'closedAtMs', 'captured'],
  preReads: ['items', 'preReads'],
  proposals: [...agendaTimes, 'proposals'],
  itemNotes: ['notes', 'noteEdits', 'items', 'removedItems'],
  removed: ['removedItems'],
  removedWords: ['removedItems', 'notes', 'captured', 'items'],
  roles: ['roles', 'attendance', 'phase', 'items'],
  speaking: ['speaking', 'currentItemId', 'attendance'],
  start: ['items', 'roles', 'attendance', 'plannedStartMs', 'phase'],
} as const satisfies Readonly<Record<string, readonly (keyof SessionState)[]>>
