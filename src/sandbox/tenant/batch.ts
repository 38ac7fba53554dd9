import { refusalAnswer, toBatchRow, type Tracing } from './answer.ts'
import { parseBatch, type BatchStep } from './batch-request.ts'
import { ConnectionDropped, type Answer, type Exchange } from './exchange.ts'
import { badRequest, GraphRefusal } from './graph-error.ts'
import { tooManyAtOnce } from './mailbox-slots.ts'
import { perform, type Machine } from './perform.ts'

/** What the requests of a batch have in common. */
export type BatchOuter = Pick<Exchange, 'headers' | 'caller' | 'base' | 'batchId'>

/**
 * Runs the requests of a batch with the outer caller: what does not depend on others runs in any order, the answers
 * come shuffled, and the outer status says nothing about the inner ones. Throws 400 for a malformed batch.
 */
export async function performBatch(
  machine: Machine,
  outer: BatchOuter,
  body: unknown,
  tracing: Tracing,
): Promise<Answer> {
  const steps = parseBatch(body)
  const answers = new Map<string, Answer>()
  const mail = steps.filter((step) => serviceOf(machine, step) === 'outlook')
  const slots = machine.takeMailbox(outer.caller.userId, Math.min(4, mail.length))
  // Four run at a time: of each four, those beyond the slots that another batch has left are refused.
  const refused = new Set(mail.filter((_, index) => index % 4 >= slots.granted).map((step) => step.id))
  try {
    while (answers.size < steps.length) {
      const ready = steps.filter(
        (step) => !answers.has(step.id) && step.dependsOn.every((id) => answers.has(id)),
      )
      await Promise.all(
        shuffled(ready, machine.store.world.random).map(async (step) => {
          answers.set(step.id, await answerStep(machine, outer, step, { answers, refused, tracing }))
        }),
      )
    }
  } finally {
    slots.release()
  }
  const rows = [...answers].flatMap(([id, answer]) => {
    if (answer.garbled === 'truncated') return []
    const row = toBatchRow(id, answer)
    return answer.garbled === 'duplicated' ? [row, row] : [row]
  })
  return { status: 200, headers: {}, body: { responses: shuffled(rows, machine.store.world.random) } }
}

interface Progress {
  readonly answers: ReadonlyMap<string, Answer>
  readonly refused: ReadonlySet<string>
  readonly tracing: Tracing
}

async function answerStep(
  machine: Machine,
  outer: BatchOuter,
  step: BatchStep,
  { answers, refused, tracing }: Progress,
): Promise<Answer> {
  if (step.dependsOn.some((id) => (answers.get(id)?.status ?? 500) >= 400)) {
    return refusalAnswer(
      new GraphRefusal(424, 'FailedDependency', 'A request this one depends on failed.'),
      tracing,
    )
  }
  if (step.path.toLowerCase() === '/$batch') {
    return refusalAnswer(badRequest('A batch cannot hold another batch.'), tracing)
  }
  if (refused.has(step.id)) return refusalAnswer(tooManyAtOnce(), tracing)
  const headers = new Headers(outer.headers)
  headers.delete('Content-Type')
  for (const name of ['Prefer', 'If-Match', 'ConsistencyLevel']) headers.delete(name)
  for (const [name, value] of step.headers) headers.set(name, value)
  try {
    const { method, path, query, payload } = step
    return await perform(machine, { ...outer, method, path, query, headers, payload }, tracing)
  } catch (error) {
    // Inside a batch a broken line is the gateway's time-out.
    if (!(error instanceof ConnectionDropped)) throw error
    return refusalAnswer(
      new GraphRefusal(504, 'GatewayTimeout', 'The service did not answer in time.'),
      tracing,
    )
  }
}

function serviceOf(machine: Machine, step: BatchStep): string | undefined {
  const match = machine.matcher(step.method, step.path)
  return match.kind === 'route' ? match.route.service : undefined
}

/** Fisher and Yates. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const result = [...items]
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [result[last], result[other]]
    if (a === undefined || b === undefined) continue
    result[last] = b
    result[other] = a
  }
  return result
}
