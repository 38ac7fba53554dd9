import * as v from 'valibot'
import { agendaItemSchema, preReadSchema } from '../agenda/agenda.ts'
import { byKind } from './by-kind.ts'
import { captureSchema } from './capture.ts'
import { id, line } from './move-fields.ts'
import { noteMoves } from './note-moves.ts'
import { speakingMoves } from './speaking-moves.ts'
import { takeOverMoves } from './take-over.ts'
import { voteMoves } from './vote-moves.ts'

/** Length of a reason, a department's line, why a topic is proposed. */
export const wordsLimit = 600
export const notesLimit = 20_000
/** The last Lamport number: whoever has seen it goes on with it, ordered by client and count alone. */
export const maxLamport = 2 ** 48
/**
 * A move is numbered one higher than what its page knows. One that is so much higher than everything before it in the
 * log was numbered by somebody who wants to come last for good; it has no effect.
 */
export const lamportLeap = 1_000_000

const words = v.pipe(v.string(), v.maxLength(wordsLimit))
const text = v.pipe(v.string(), v.maxLength(notesLimit))
/** An instant that can be written as a date, up to the year 9999. */
const instant = v.pipe(v.number(), v.minValue(-62_135_596_800_000), v.maxValue(253_402_300_799_999))
const aWeek = 10_080
const minutes = v.pipe(v.number(), v.minValue(-aWeek), v.maxValue(aWeek))
const items = v.pipe(v.array(agendaItemSchema), v.maxLength(500))

export const attendanceStates = ['expected', 'present', 'remote', 'late', 'apology', 'absent'] as const
/** It stands on the next agenda, it is a topic to answer there, or it is not asked again. */
export const leftDecisions = ['again', 'park', 'drop'] as const
export const sessionRoles = ['facilitator', 'noteTaker'] as const
export const artefactKinds = [
  'signed-responsibilities',
  'roadmap-update',
  'decision',
  'risk-change',
  'lesson',
  'commitment',
  'charter-version',
  'actions',
  'update-note',
] as const

export const departmentLinesSchema = v.object({
  changed: words,
  uncertain: words,
  helpNeeded: words,
  helpOffered: words,
})
export type DepartmentLines = v.InferOutput<typeof departmentLinesSchema>

/**
 * One thing somebody did in a session. The log of moves is the session: everything people see is a fold of it,
 * from the first planned item on. New kinds may be added; a client skips kinds that it does not know.
 */
export const moveSchema = v.variant('kind', [
  // before
  v.object({
    kind: v.literal('plan-agenda'),
    templateId: v.nullable(v.string()),
    title: line,
    plannedMinutes: minutes,
    plannedStartMs: v.nullable(instant),
    items,
  }),
  v.object({ kind: v.literal('add-item'), item: agendaItemSchema, afterId: v.nullable(id) }),
  v.object({ kind: v.literal('change-item'), item: agendaItemSchema }),
  v.object({ kind: v.literal('remove-item'), itemId: id }),
  v.object({ kind: v.literal('move-item'), itemId: id, afterId: v.nullable(id) }),
  v.object({
    kind: v.literal('propose-item'),
    proposalId: id,
    title: line,
    minutes,
    why: words,
    /** Who asked for it, where a member took it in for somebody outside the council. */
    onBehalfOf: v.optional(line),
    /** What it was on an earlier agenda, from which it was parked; accepting puts it back as that. */
    item: v.optional(agendaItemSchema),
  }),
  v.object({
    kind: v.literal('answer-proposal'),
    proposalId: id,
    answer: v.picklist(['accept', 'park', 'decline']),
    reason: words,
    item: v.nullable(agendaItemSchema),
  }),
  v.object({ kind: v.literal('fill-lines'), departmentId: id, lines: departmentLinesSchema }),
  v.object({ kind: v.literal('take-up-ask'), departmentId: id, captureId: id }),
  v.object({ kind: v.literal('carry-items'), fromSession: id, items }),
  /** A link to read before the session; without a link it is taken off. */
  v.object({
    kind: v.literal('set-pre-read'),
    preReadId: id,
    link: v.nullable(v.object({ ...preReadSchema.entries, itemId: v.nullable(id) })),
  }),
  // who
  v.object({
    kind: v.literal('note-attendance'),
    personId: id,
    name: line,
    state: v.picklist(attendanceStates),
  }),
  v.object({
    kind: v.literal('assign-role'),
    role: v.picklist(sessionRoles),
    personId: id,
    name: line,
    why: v.picklist(['furthest-behind', 'handed-over', 'taken-over', 'swapped', 'volunteered', 'chosen']),
    forPersonId: v.nullable(id),
  }),
  // running
  v.object({ kind: v.literal('start') }),
  v.object({ kind: v.literal('start-item'), itemId: id }),
  v.object({ kind: v.literal('extend-item'), itemId: id, minutes }),
  v.object({ kind: v.literal('pause') }),
  v.object({ kind: v.literal('resume') }),
  v.object({ kind: v.literal('park-item'), itemId: id }),
  v.object({ kind: v.literal('finish-item'), itemId: id }),
  ...speakingMoves,
  ...takeOverMoves,
  // written
  v.object({ kind: v.literal('write-notes'), itemId: id, blockId: id, text, seen: v.nullable(id) }),
  ...noteMoves,
  v.object({
    kind: v.literal('capture'),
    capture: captureSchema,
    enteredFor: v.nullable(v.object({ personId: v.nullable(id), name: line })),
  }),
  v.object({ kind: v.literal('change-capture'), capture: captureSchema, seen: v.nullable(id) }),
  v.object({ kind: v.literal('remove-capture'), captureId: id }),
  v.object({ kind: v.literal('restore-capture'), captureId: id }),
  v.object({
    kind: v.literal('answer-action'),
    captureId: id,
    answer: v.picklist(['accept', 'hand-back']),
    reason: words,
  }),
  /** Confirms the minutes of an earlier session, on the item that asks for it; with words, corrected by them. */
  v.object({
    kind: v.literal('confirm-minutes'),
    itemId: id,
    sessionKey: id,
    correction: words,
  }),
  ...voteMoves,
  // after
  /** What becomes of an item that the session did not get to. Without it the item comes again. */
  v.object({
    kind: v.literal('decide-left'),
    itemId: id,
    decision: v.picklist(leftDecisions),
    reason: words,
  }),
  v.object({
    kind: v.literal('close'),
    artefacts: v.pipe(v.array(v.picklist(artefactKinds)), v.maxLength(100)),
    reasonForNone: v.nullable(words),
  }),
  v.object({ kind: v.literal('reopen') }),
  v.object({ kind: v.literal('mark-published'), ledgerKey: id }),
])
export type Move = v.InferOutput<typeof moveSchema>
export type MoveKind = Move['kind']

/**
 * A move in the log. Order is (lamport, client, seq), never time; `atMs` is the product time at which it was made
 * and drives the clocks only.
 */
export const loggedMoveSchema = v.object({
  client: id,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  lamport: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxLamport)),
  atMs: instant,
  by: id,
  byName: line,
  move: byKind<v.InferInput<typeof moveSchema>, Move>(moveSchema),
})
export type LoggedMove = v.InferOutput<typeof loggedMoveSchema>

/** The move's own id, `client/seq`; `seen` fields refer to it. */
export function moveId(logged: Pick<LoggedMove, 'client' | 'seq'>): string {
  return `${logged.client}/${logged.seq}`
}
