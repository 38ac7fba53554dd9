import type { GraphCall } from '../graph-client.ts'
import { TEAM_RATE, teamOf } from './gates.ts'

const BATCH_LIMIT = 20
/** Bytes grow by a third inside a batch; large files travel alone. */
const ALONE_FROM_BYTES = 500_000

/**
 * Shares calls out among batches: 20 at most, four for one team, Outlook calls together so that few batches have to
 * wait for the mailbox.
 */
export function shareOut<Entry extends { readonly call: GraphCall }>(entries: readonly Entry[]): Entry[][] {
  const mailFirst = [
    ...entries.filter((each) => each.call.service === 'outlook'),
    ...entries.filter((each) => each.call.service !== 'outlook'),
  ]
  const alone = mailFirst.filter((each) => isLarge(each.call)).map((each) => [each])
  const shared: Entry[][] = []
  for (const entry of mailFirst) {
    if (isLarge(entry.call)) continue
    const team = teamOf(entry.call)
    const fitting = shared.find(
      (batch) =>
        batch.length < BATCH_LIMIT &&
        (team === undefined || batch.filter((each) => teamOf(each.call) === team).length < TEAM_RATE),
    )
    if (fitting) fitting.push(entry)
    else shared.push([entry])
  }
  return [...shared, ...alone]
}

function isLarge(call: GraphCall): boolean {
  return call.body instanceof Uint8Array && call.body.byteLength >= ALONE_FROM_BYTES
}
