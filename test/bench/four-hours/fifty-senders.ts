import { moveId, type LoggedMove } from '#src/domain/session/move.ts'
import type { LogCarrier } from '#src/live/log-carrier.ts'
import { createOutgoingLanes, type OutgoingLanes } from '#src/live/outgoing-lanes.ts'
import { sendRows } from '#src/live/send-rows.ts'

/** What stores a move as the page of whoever made it does: in that page's rows, by the product's own sending. */
export function fiftySenders(
  sessionKey: string,
  carrier: LogCarrier,
  nowMs: () => number,
): (move: LoggedMove) => Promise<void> {
  const pages = new Map<string, OutgoingLanes>()
  const stored = new Set<string>()
  const inList = (id: string) => stored.has(id)
  const pageOf = (clientId: string) => {
    const known = pages.get(clientId)
    if (known !== undefined) return known
    const keep = () => Promise.resolve(true)
    const lanes = createOutgoingLanes({ sessionKey, clientId, keep, onKept: () => undefined, inList, nowMs })
    pages.set(clientId, lanes)
    return lanes
  }
  return async (move) => {
    const lanes = pageOf(move.client)
    lanes.push(move)
    await sendRows({
      ...{ carrier, lanes, inList, answered: () => undefined, stopped: () => false },
      landed: (moves) => moves.forEach((each) => stored.add(moveId(each))),
      read: () => Promise.resolve(true),
      wait: () => Promise.resolve(),
    })
  }
}
