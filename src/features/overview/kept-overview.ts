import * as v from 'valibot'
import { phases } from '#src/domain/session/session-state.ts'
import type { OverviewFacts } from './overview-facts.ts'

/** The overview as this device last read it. */
export interface KeptOverview {
  readonly facts: OverviewFacts
  /** Product time of the reading. */
  readonly readMs: number
}

/** Moves up whenever the shape changes; what an older release kept is then left aside and read anew. */
const version = 1

const text = v.string()
const count = v.number()
const actionSchema = v.object({
  id: text,
  title: text,
  owner: text,
  ownerId: v.nullable(text),
  due: v.nullable(text),
  state: v.picklist(['open', 'started', 'done', 'dropped']),
  late: v.boolean(),
  taskUrl: v.nullable(text),
})
const factsSchema: v.GenericSchema<unknown, OverviewFacts> = v.object({
  next: v.nullable(
    v.object({
      sessionKey: text,
      title: text,
      startMs: count,
      plannedMinutes: v.nullable(count),
      ready: v.boolean(),
      running: v.boolean(),
      facilitator: v.nullable(text),
      joinUrl: v.nullable(text),
    }),
  ),
  unpublished: v.array(
    v.object({
      sessionKey: text,
      title: text,
      startMs: v.nullable(count),
      neverClosed: v.boolean(),
      actionsNotInPlanner: count,
    }),
  ),
  myActions: v.array(actionSchema),
  openActions: count,
  lateActions: count,
  doneActions: count,
  doneSinceLast: v.array(actionSchema),
  decisionsLast: v.array(text),
  sessions: v.array(
    v.object({
      sessionKey: text,
      title: text,
      startMs: v.nullable(count),
      phase: v.picklist(phases),
      facilitator: text,
      actions: count,
      decisions: count,
      risks: count,
      minutesUrl: v.nullable(text),
    }),
  ),
})
const keptSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ version: v.literal(version), readMs: count, facts: factsSchema }),
)

export function writeOverview({ facts, readMs }: KeptOverview): string {
  return JSON.stringify({ version, readMs, facts })
}

/** Null for anything but what this release wrote. */
export function readOverview(kept: string): KeptOverview | null {
  const read = v.safeParse(keptSchema, kept)
  return read.success ? { facts: read.output.facts, readMs: read.output.readMs } : null
}
