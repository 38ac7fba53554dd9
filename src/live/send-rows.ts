import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { LogCarrier, LogRow } from './log-carrier.ts'
import type { OutgoingLane } from './outgoing-lane.ts'
import type { OutgoingLanes } from './outgoing-lanes.ts'

/** After so many looks for a refused row that shows none of its moves, the key is taken to be spoilt. */
const looksBeforeNewKey = 4

/**
 * Sends row after row until nothing waits; answers whether any was sent. Throws what the carrier throws; what was sent
 * before stays sent.
 */
export async function sendRows(input: {
  readonly carrier: LogCarrier
  readonly lanes: OutgoingLanes
  readonly inList: (id: string) => boolean
  /** The list holds these now. */
  readonly landed: (moves: readonly LoggedMove[]) => void
  /** Reads what the list holds; false where that did not succeed. */
  readonly read: () => Promise<boolean>
  /** A row has got its answer. */
  readonly answered: () => void
  readonly wait: (ms: number) => Promise<void>
  readonly stopped: () => boolean
}): Promise<boolean> {
  const { carrier, lanes, inList } = input
  const next = () => (input.stopped() ? undefined : lanes.next())
  let looks = 0
  let sent = false
  for (let lane = next(); lane !== undefined; lane = next()) {
    await lane.kept()
    const row = lane.nextRow()
    if (row === null) continue
    const outcome = await store(lane, row)
    sent = true
    if (outcome === 'stored') {
      input.landed(row.moves)
      looks = 0
    } else {
      // An earlier attempt, or another panel of this person, had stored a row under this key; which of our moves
      // it holds only the list knows.
      if (!(await input.read())) break
    }
    const confirmed = lane.confirm(inList)
    if (!confirmed && outcome === 'there' && row.moves.some((each) => !inList(moveId(each)))) {
      looks += 1
      if (looks % looksBeforeNewKey === 0) lane.changeKey()
      else await input.wait(1000 * looks)
    }
    input.answered()
  }
  return sent

  /** Behind what this page stored last, or as a row of its own. */
  async function store(lane: OutgoingLane, row: LogRow): Promise<'stored' | 'there' | 'changed'> {
    const grown = carrier.extend === undefined ? null : lane.grown(row)
    if (grown !== null && (await carrier.extend?.(grown)) !== 'stored') {
      // Whatever the reading finds, it is never put together with what somebody else has made of the row.
      lane.leaveStored()
      return 'changed'
    }
    if (grown === null && (await carrier.append(row)) !== 'stored') {
      lane.leaveStored()
      return 'there'
    }
    lane.stored(grown ?? row)
    return 'stored'
  }
}
