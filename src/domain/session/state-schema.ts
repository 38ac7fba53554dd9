import * as v from 'valibot'
import { agendaItemSchema } from '../agenda/agenda.ts'
import { byKind } from './by-kind.ts'
import { captureSchema, type Capture } from './capture.ts'
import { artefactKinds, attendanceStates, departmentLinesSchema, leftDecisions, maxLamport } from './move.ts'
import { phases } from './session-state.ts'
import { voteMoves } from './vote-moves.ts'
import { writtenVotesSchema } from './written-votes.ts'

const text = v.string()
const maybe = v.nullable(text)
const moment = v.number()
const lamport = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxLamport))
const maybeMoment = v.nullable(moment)
const list = <Each extends v.GenericSchema>(each: Each) => v.array(each)
/** Names come from outside, “__proto__” among them: as pairs they are nothing but text. */
const record = <Each extends v.GenericSchema>(each: Each) => v.array(v.tuple([text, each]))

const made = { by: text, byName: text }
const captureOfKind = byKind<v.InferInput<typeof captureSchema>, Capture>(captureSchema)
const speaker = v.object({ personId: text, name: text })
const lines = { ...departmentLinesSchema.entries, ...made }
const holder = v.object({
  personId: text,
  name: text,
  why: v.picklist(['furthest-behind', 'handed-over', 'taken-over', 'swapped', 'volunteered', 'chosen']),
  forPersonId: maybe,
})

/** A hidden ballot that was opened: its commitment follows from what opened it, and takes no room. */
const openedBallot = v.object({
  kind: v.literal('commit-ballot'),
  voteId: text,
  personId: text,
  commitment: v.literal(''),
})

/**
 * A state as a checkpoint holds it: the same parts, records as pairs. A part that it does not know is refused: leaving it
 * out would lose what people typed.
 */
export const writtenStateSchema = v.strictObject({
  phase: v.picklist(phases),
  templateId: maybe,
  title: text,
  plannedMinutes: v.number(),
  plannedStartMs: maybeMoment,
  startedAtMs: maybeMoment,
  closedAtMs: maybeMoment,
  items: list(agendaItemSchema),
  removedItems: list(agendaItemSchema),
  progress: record(
    v.object({
      itemId: text,
      state: v.picklist(['waiting', 'running', 'done', 'parked']),
      stretches: list(v.object({ fromMs: moment, toMs: maybeMoment })),
      addedMinutes: v.number(),
    }),
  ),
  currentItemId: maybe,
  pausedAtMs: maybeMoment,
  proposals: list(
    v.object({
      proposalId: text,
      title: text,
      minutes: v.number(),
      why: text,
      ...made,
      onBehalfOf: maybe,
      item: v.nullable(agendaItemSchema),
      answer: v.picklist(['open', 'accept', 'park', 'decline']),
      reason: text,
      answeredBy: v.nullable(speaker),
      itemId: maybe,
    }),
  ),
  preReads: list(v.object({ preReadId: text, title: text, address: text, itemId: maybe, ...made })),
  lines: record(v.object(lines)),
  earlierLines: list(v.object({ ...lines, departmentId: text })),
  asksTakenUp: record(text),
  attendance: list(v.object({ personId: text, name: text, state: v.picklist(attendanceStates) })),
  roles: v.object({ facilitator: v.optional(holder), noteTaker: v.optional(holder) }),
  speaking: v.object({
    round: v.nullable(
      v.object({
        roundId: text,
        queue: list(speaker),
        heard: list(v.object({ ...speaker.entries, as: v.picklist(['spoke', 'passed']) })),
      }),
    ),
    asked: list(speaker),
    floor: v.nullable(speaker),
    spoken: record(list(text)),
    opener: maybe,
  }),
  takeOver: v.nullable(
    v.object({
      askId: text,
      ...made,
      holderId: text,
      atMs: moment,
      answer: v.picklist(['open', 'no']),
    }),
  ),
  notes: list(v.object({ blockId: text, itemId: text, text, ...made, version: text, besideBlockId: maybe })),
  noteEdits: record(
    list(
      v.object({
        ...{ id: text, lamport, since: v.exactOptional(lamport), ...made, update: text },
        afterClose: v.boolean(),
      }),
    ),
  ),
  captured: list(
    v.object({
      capture: captureOfKind,
      ...made,
      atMs: moment,
      enteredFor: v.nullable(v.object({ personId: maybe, name: text })),
      version: text,
      removed: v.boolean(),
      rival: v.nullable(captureOfKind),
      furtherRivals: list(captureOfKind),
      afterClose: v.boolean(),
      acceptance: v.picklist(['not-needed', 'waiting', 'accepted', 'handed-back']),
      handBackReason: maybe,
    }),
  ),
  confirmedMinutes: record(v.object({ sessionKey: text, correction: text, ...made, atMs: moment })),
  artefacts: list(v.picklist(artefactKinds)),
  reasonForNone: maybe,
  carriedFrom: list(text),
  leftDecisions: record(v.object({ decision: v.picklist(leftDecisions), reason: text, ...made })),
  voteLog: v.union([
    writtenVotesSchema,
    // As releases before wrote it.
    list(
      v.object({
        id: text,
        ...made,
        atMs: moment,
        move: v.variant('kind', [openedBallot, ...voteMoves]),
        phase: v.picklist(phases),
        took: v.boolean(),
      }),
    ),
  ]),
  openVoteId: maybe,
  ledgerKey: maybe,
  lamport,
})
export type WrittenState = v.InferOutput<typeof writtenStateSchema>
