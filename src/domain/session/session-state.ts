import type { AgendaItem } from '../agenda/agenda.ts'
import type { Capture } from './capture.ts'
import type { Made } from './made.ts'
import type { DepartmentLines, attendanceStates, artefactKinds, leftDecisions, sessionRoles } from './move.ts'
import type { VoteMove } from './vote-moves.ts'
import type { Speaking } from './speaking.ts'
import type { TakeOver } from './take-over.ts'

export const phases = ['empty', 'planned', 'running', 'paused', 'closed', 'published'] as const
export type Phase = (typeof phases)[number]
export type AttendanceState = (typeof attendanceStates)[number]
export type SessionRole = (typeof sessionRoles)[number]
export type ArtefactKind = (typeof artefactKinds)[number]

/** How far an item has come, and the stretches of product time in which it ran. */
export interface ItemProgress {
  readonly itemId: string
  readonly state: 'waiting' | 'running' | 'done' | 'parked'
  /** `toMs` is null for the stretch that runs now. */
  readonly stretches: readonly { readonly fromMs: number; readonly toMs: number | null }[]
  /** Minutes added (or taken) while it ran. */
  readonly addedMinutes: number
}

export interface NoteBlock {
  readonly blockId: string
  readonly itemId: string
  readonly text: string
  readonly by: string
  readonly byName: string
  /** Move that wrote this text; the next edit names it in `seen`. */
  readonly version: string
  /** Set where two people wrote at once: the block that this one competes with. Both are kept. */
  readonly besideBlockId: string | null
}

/** One edit of the text that everybody writes together on an item. */
export interface NoteEdit {
  /** The move's id, `client/seq`; of several edits of one client that were put together, the last one's. */
  readonly id: string
  readonly lamport: number
  /** Of edits that were put together, the first one's Lamport number. */
  readonly since?: number
  readonly by: string
  readonly byName: string
  /** Base64; `live/notes` merges it. */
  readonly update: string
  /** Arrived after the session was closed: the review says so. */
  readonly afterClose: boolean
}

export interface Captured {
  readonly capture: Capture
  readonly by: string
  readonly byName: string
  readonly atMs: number
  readonly enteredFor: { readonly personId: string | null; readonly name: string } | null
  readonly version: string
  readonly removed: boolean
  /** Another wording written at the same time, kept until somebody chooses (a change that has seen this version). */
  readonly rival: Capture | null
  /** More of them, where three or more wrote at once; each becomes the rival when the one before it is settled. */
  readonly furtherRivals: readonly Capture[]
  /** Arrived after the session was closed: the review shows it, so that it is not published unseen. */
  readonly afterClose: boolean
  /** For actions: whether the owner has said yes. `not-needed` when the owner entered it or was present. */
  readonly acceptance: 'not-needed' | 'waiting' | 'accepted' | 'handed-back'
  readonly handBackReason: string | null
}

export interface Attendance {
  readonly personId: string
  readonly name: string
  readonly state: AttendanceState
}

export interface RoleHolder {
  readonly personId: string
  readonly name: string
  readonly why: 'furthest-behind' | 'handed-over' | 'taken-over' | 'swapped' | 'volunteered' | 'chosen'
  /** Whose turn it was, where somebody else took it. */
  readonly forPersonId: string | null
}

export interface Proposal {
  readonly proposalId: string
  readonly title: string
  readonly minutes: number
  readonly why: string
  readonly by: string
  readonly byName: string
  /** Who asked for it, where a member took it in for somebody else. */
  readonly onBehalfOf: string | null
  /** What it was on the agenda from which it was parked. */
  readonly item: AgendaItem | null
  readonly answer: 'open' | 'accept' | 'park' | 'decline'
  readonly reason: string
  readonly answeredBy: { readonly personId: string; readonly name: string } | null
  /** The item that accepting it made. */
  readonly itemId: string | null
}

/** What was decided of an item that was not reached. */
export interface LeftDecision {
  readonly decision: (typeof leftDecisions)[number]
  readonly reason: string
  readonly by: string
  readonly byName: string
}

/** A document to read before the session. */
export interface PreRead {
  readonly preReadId: string
  readonly title: string
  readonly address: string
  /** Null for the whole agenda; an item that was taken off keeps it until it is back. */
  readonly itemId: string | null
  readonly by: string
  readonly byName: string
}

export interface FilledLines extends DepartmentLines {
  readonly by: string
  readonly byName: string
}

export interface ConfirmedMinutes {
  readonly sessionKey: string
  /** Empty where they were confirmed as they are. */
  readonly correction: string
  readonly by: string
  readonly byName: string
  readonly atMs: number
}

/** One move of a vote, with the phase in which it came. */
export interface VoteEntry extends Made {
  readonly move: VoteMove
  readonly phase: Phase
  /** False where a vote was opened beside an open one, or one was closed that was not open. */
  readonly took: boolean
}

/** What everybody sees: the fold of the log. Equal logs give equal states on every client. */
export interface SessionState {
  readonly phase: Phase
  readonly templateId: string | null
  readonly title: string
  readonly plannedMinutes: number
  readonly plannedStartMs: number | null
  readonly startedAtMs: number | null
  readonly closedAtMs: number | null
  readonly items: readonly AgendaItem[]
  /** Taken off the agenda, or replaced by another template; their notes and captures still name them. */
  readonly removedItems: readonly AgendaItem[]
  /** An entry for every item that is or was on the agenda. */
  readonly progress: Readonly<Record<string, ItemProgress>>
  readonly currentItemId: string | null
  readonly pausedAtMs: number | null
  readonly proposals: readonly Proposal[]
  readonly preReads: readonly PreRead[]
  readonly lines: Readonly<Record<string, FilledLines>>
  /** Lines of a department that somebody else of it wrote over: nothing typed is lost. */
  readonly earlierLines: readonly (FilledLines & { readonly departmentId: string })[]
  /** Department id → capture id of the action made from its ask. */
  readonly asksTakenUp: Readonly<Record<string, string>>
  readonly attendance: readonly Attendance[]
  readonly roles: Readonly<Partial<Record<SessionRole, RoleHolder>>>
  readonly speaking: Speaking
  readonly takeOver: TakeOver | null
  readonly notes: readonly NoteBlock[]
  /** By item id, in log order. What text they make only `live/notes` knows, which puts it among the notes. */
  readonly noteEdits: Readonly<Record<string, readonly NoteEdit[]>>
  readonly captured: readonly Captured[]
  /** Minutes of earlier sessions that this one confirmed, by the item that asked for it. */
  readonly confirmedMinutes: Readonly<Record<string, ConfirmedMinutes>>
  readonly artefacts: readonly ArtefactKind[]
  readonly reasonForNone: string | null
  readonly carriedFrom: readonly string[]
  /** By item id; an item without an entry comes again. */
  readonly leftDecisions: Readonly<Record<string, LeftDecision>>
  /** Everything of votes, in order; `readVotes` makes votes of it. */
  readonly voteLog: readonly VoteEntry[]
  /** One vote at a time. */
  readonly openVoteId: string | null
  readonly ledgerKey: string | null
  /** Highest Lamport number seen; the next own move takes one more. */
  readonly lamport: number
}
