import type { GraphClient } from '#src/graph/graph-client.ts'
import type { Replica } from './create-replica.ts'
import type { Edit } from './edit.ts'
import { nextStep, type Step } from './next-step.ts'
import type { ReplicaEvent } from './replica-event.ts'
import { sendable } from './replica-state.ts'
import type { ReplicatedKind } from './row-of.ts'
import { outcomeOf } from './step-outcome.ts'

export interface PushPorts {
  readonly client: GraphClient
  readonly siteId: string
  readonly kinds: readonly ReplicatedKind[]
  readonly nowMs: () => number
  /** Jobs that rest: their edits stay where they are. */
  readonly isPaused: (job: string) => boolean
  /** False ends the pass before its next request: another page may have become the writer. */
  readonly goesOn: () => boolean
}

/** How a pass over the queue ended. */
export interface Pushed {
  /** Records that reached the list, or were found to need nothing. */
  readonly stored: number
  /** What stands in the way of the rest; null where all that could be sent was. */
  readonly failure: Error | null
}

/** Calls in one batch. */
const together = 20
/** How often one pass returns to a record that others keep changing. */
const patience = 6

interface Task {
  readonly kind: ReplicatedKind
  readonly step: Step
}

/**
 * Sends what waits: in order for each record, together across records, a person's own edits before those of jobs, each
 * change with `If-Match` on the row that it was merged with. Where both changed the same column the edit stops and
 * waits for the person. Nothing counts as stored before the list said so.
 */
export async function pushEdits(replica: Replica, ports: PushPorts): Promise<Pushed> {
  const tries = new Map<string, number>()
  let stored = 0
  while (ports.goesOn()) {
    const tasks = nextTasks(replica, ports, tries)
    if (tasks.length === 0) break
    const { events, failure } = await sendTasks(ports, tasks)
    stored += events.filter((each) => each.kind === 'stored').length
    if (events.length > 0) await replica.keep(events)
    if (failure !== null) return { stored, failure }
  }
  return { stored, failure: null }
}

function nextTasks(replica: Replica, ports: PushPorts, tries: Map<string, number>): readonly Task[] {
  const nowMs = ports.nowMs()
  const rests = (edit: Edit) => edit.notBeforeMs > nowMs || ports.isPaused(edit.job)
  const tasks: Task[] = []
  const records = replica.queueByRecord()
  for (const own of [true, false]) {
    for (const queued of records) {
      if (tasks.length >= together) return tasks
      const [first] = queued
      if (first === undefined || (first.edit.job === '') !== own) continue
      const kind = ports.kinds.find((each) => each.list === first.edit.list)
      const edits = kind === undefined ? null : sendable(queued, rests)
      if (kind === undefined || edits === null) continue
      const name = `${first.edit.list}\n${first.edit.key}`
      const tried = tries.get(name) ?? 0
      if (tried >= patience) continue
      tries.set(name, tried + 1)
      const whole = replica.cursor(kind.list)?.whole === true
      const standing = replica.standing(kind.list, first.edit.key)
      tasks.push({ kind, step: nextStep(ports.siteId, kind, edits, standing, whole) })
    }
  }
  return tasks
}

async function sendTasks(
  ports: PushPorts,
  tasks: readonly Task[],
): Promise<{ readonly events: readonly ReplicaEvent[]; readonly failure: Error | null }> {
  const events: ReplicaEvent[] = []
  const sent = tasks.flatMap(({ kind, step }) => {
    if (step.how !== 'settled') return [{ kind, step }]
    events.push(...step.events)
    return []
  })
  if (sent.length === 0) return { events, failure: null }
  const results = await ports.client.sendAll(sent.map((each) => each.step.call))
  let failure: Error | null = null
  for (const [place, { kind, step }] of sent.entries()) {
    const result = results[place]
    if (result === undefined) throw new Error('The client answered fewer calls than it was asked.')
    const { client, siteId } = ports
    const told = await outcomeOf({ client, siteId, kind, nowMs: ports.nowMs() }, step, result)
    events.push(...told.events)
    failure ??= told.failure
  }
  return { events, failure }
}
