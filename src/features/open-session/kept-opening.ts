import * as v from 'valibot'
import { councilSchema, type Council } from '#src/domain/council/council.ts'
import { turnChangeSchema } from '#src/domain/facilitation/turn-change.ts'
import { turnSchema } from '#src/domain/facilitation/turn.ts'
import type { RecordKind } from '#src/records/definition/record-kind.ts'
import { actionKind } from '#src/records/kinds/action-kind.ts'
import { sessionKind } from '#src/records/kinds/session-kind.ts'
import { nothingHandMade } from '#src/records/lists/hand-made.ts'
import type { Meeting } from './meeting.ts'
import type { ThreadFacts } from './session-opening.ts'

/** What this device remembers of a meeting's council and session: enough to open it without the network. */
export interface KeptOpening {
  readonly council: Council
  readonly facts: ThreadFacts
}

/** Moves up whenever the shape changes; what an older release kept is then left aside and read anew. */
const version = 2

const meetingSchema: v.GenericSchema<unknown, Meeting> = v.object({
  thread: v.string(),
  sessionKey: v.string(),
  eventId: v.string(),
  calendarOf: v.exactOptional(v.string()),
  iCalUId: v.string(),
  subject: v.string(),
  startMs: v.number(),
  endMs: v.number(),
  organizerMail: v.string(),
  isOrganizer: v.boolean(),
  joinUrl: v.string(),
  webLink: v.string(),
  attendees: v.array(
    v.object({
      mail: v.string(),
      name: v.string(),
      response: v.picklist(['accepted', 'tentative', 'declined', 'organizer', 'none']),
      kind: v.picklist(['required', 'optional', 'resource']),
    }),
  ),
})

const fieldsSchema = v.record(v.string(), v.unknown())
const keptSchema = v.object({
  version: v.literal(version),
  council: councilSchema,
  meetings: v.array(meetingSchema),
  turns: v.array(turnSchema),
  turnChanges: v.array(turnChangeSchema),
  sessions: v.array(fieldsSchema),
  actions: v.array(
    v.object({ id: v.string(), eTag: v.string(), createdMs: v.number(), fields: fieldsSchema }),
  ),
})

export function writeOpening({ council, facts }: KeptOpening): string {
  return JSON.stringify({
    version,
    council,
    meetings: facts.meetings,
    turns: facts.turns,
    turnChanges: facts.turnChanges,
    sessions: facts.sessions.map((each) => sessionKind.toFields(each)),
    actions: facts.openActions.flatMap(({ reading, ...item }) =>
      reading.ok ? [{ ...item, fields: actionKind.toFields(reading.record) }] : [],
    ),
  })
}

/** Null for anything but what this release wrote. */
export function readOpening(text: string): KeptOpening | null {
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptSchema), text)
  if (!kept.success) return null
  const { council, meetings, turns, turnChanges, sessions, actions } = kept.output
  return {
    council,
    facts: {
      meetings,
      turns,
      turnChanges,
      sessions: sessions.flatMap((each) => recordOf(sessionKind, each)),
      openActions: actions.map(({ fields, ...item }) => ({
        ...item,
        reading: actionKind.fromFields(fields),
      })),
      // What is wrong in the lists is known when they are read again.
      handMade: nothingHandMade,
    },
  }
}

function recordOf<Kept>(kind: RecordKind<Kept>, fields: Readonly<Record<string, unknown>>): readonly Kept[] {
  const reading = kind.fromFields(fields)
  return reading.ok ? [reading.record] : []
}
