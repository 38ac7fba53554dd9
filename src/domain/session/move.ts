import * as v from 'valibot'
import { agendaItemSchema } from '../agenda/agenda.ts'
import { captureSchema } from './capture.ts'

/** Length of a reason, a department's line, why a topic is proposed. */
export const wordsLimit = 600
export const notesLimit = 20_000

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const words = v.pipe(v.string(), v.maxLength(wordsLimit))
const text = v.pipe(v.string(), v.maxLength(notesLimit))

export const attendanceStates = ['expected', 'present', 'remote', 'late', 'apology', 'absent'] as const
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
    title: words,
    plannedMinutes: v.number(),
    plannedStartMs: v.nullable(v.number()),
    items: v.array(agendaItemSchema),
  }),
  v.object({ kind: v.literal('add-item'), item: agendaItemSchema, afterId: v.nullable(id) }),
  v.object({ kind: v.literal('change-item'), item: agendaItemSchema }),
  v.object({ kind: v.literal('remove-item'), itemId: id }),
  v.object({ kind: v.literal('move-item'), itemId: id, afterId: v.nullable(id) }),
  v.object({
    kind: v.literal('propose-item'),
    proposalId: id,
    title: words,
    minutes: v.number(),
    why: words,
  }),
  v.object({
    kind: v.literal('answer-proposal'),
    proposalId: id,
    answer: v.picklist(['accept', 'park']),
    reason: words,
    item: v.nullable(agendaItemSchema),
  }),
  v.object({ kind: v.literal('fill-lines'), departmentId: id, lines: departmentLinesSchema }),
  v.object({ kind: v.literal('take-up-ask'), departmentId: id, captureId: id }),
  v.object({ kind: v.literal('carry-items'), fromSession: id, items: v.array(agendaItemSchema) }),
  // who
  v.object({
    kind: v.literal('note-attendance'),
    personId: id,
    name: words,
    state: v.picklist(attendanceStates),
  }),
  v.object({
    kind: v.literal('assign-role'),
    role: v.picklist(sessionRoles),
    personId: id,
    name: words,
    why: v.picklist(['furthest-behind', 'handed-over', 'taken-over', 'swapped', 'volunteered', 'chosen']),
    forPersonId: v.nullable(id),
  }),
  // running
  v.object({ kind: v.literal('start') }),
  v.object({ kind: v.literal('start-item'), itemId: id }),
  v.object({ kind: v.literal('extend-item'), itemId: id, minutes: v.number() }),
  v.object({ kind: v.literal('pause') }),
  v.object({ kind: v.literal('resume') }),
  v.object({ kind: v.literal('park-item'), itemId: id }),
  v.object({ kind: v.literal('finish-item'), itemId: id }),
  // written
  v.object({ kind: v.literal('write-notes'), itemId: id, blockId: id, text, seen: v.nullable(id) }),
  v.object({
    kind: v.literal('capture'),
    capture: captureSchema,
    enteredFor: v.nullable(v.object({ personId: v.nullable(id), name: words })),
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
  // after
  v.object({
    kind: v.literal('close'),
    artefacts: v.array(v.picklist(artefactKinds)),
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
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lamport: v.pipe(v.number(), v.integer(), v.minValue(1)),
  atMs: v.number(),
  by: id,
  byName: words,
  move: moveSchema,
})
export type LoggedMove = v.InferOutput<typeof loggedMoveSchema>

/** The move's own id, `client/seq`; `seen` fields refer to it. */
export function moveId(logged: Pick<LoggedMove, 'client' | 'seq'>): string {
  return `${logged.client}/${logged.seq}`
}
