import { processorMs } from '../processor.ts'
import { createDelivery, type DeliveryReport } from './delivery.ts'
import type { Operation } from './operations.ts'
import type { Member, Room } from './room.ts'

export interface RoundResult extends DeliveryReport {
  /** Microseconds of the processor for one operation: of one client that has it, and of the server. */
  readonly clientUs: number
  readonly serverUs: number
  /** Bytes that one client received for an operation, frames and signatures included. */
  readonly frameBytes: number
  /** Milliseconds that late joiners took until they had everything. */
  readonly joinsMs: readonly number[]
}

/** A room with those who were there from the beginning. */
export interface OpenRoom {
  readonly room: Room
  readonly members: Member[]
  /** Hears what is there for a member, while a round goes on. */
  hear: (id: string, member: number) => void
}

export async function fill(open: OpenRoom, size: number): Promise<void> {
  const joining = async (member: number) => {
    open.members[member] = await open.room.join(member, (id) => open.hear(id, member))
  }
  const missing = Array.from(
    { length: size - open.members.length },
    (_, index) => open.members.length + index,
  )
  // A few at a time, as people come.
  for (let at = 0; at < missing.length; at += 5) await Promise.all(missing.slice(at, at + 5).map(joining))
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * One operation every 40 ms by somebody at random, a late joiner every two seconds who stays until the end; then waits,
 * at most a minute, until everything is everywhere: 150 pages in one process are behind by more than ten seconds.
 */
export async function playRound(
  open: OpenRoom,
  next: () => Operation,
  seconds: number,
): Promise<RoundResult> {
  const { room, members } = open
  const delivery = createDelivery()
  open.hear = (id, member) => delivery.applied(id, member)
  for (const [member] of members.entries()) delivery.expect(member)
  const late: Member[] = []
  const joinsMs: number[] = []
  const joins: Promise<void>[] = []
  const joinLate = async (place: number) => {
    const member = members.length + place
    const sinceMs = performance.now()
    late[place] = await room.join(member, (id) => delivery.applied(id, member))
    joinsMs.push(performance.now() - sinceMs)
    delivery.expect(member)
  }

  const bytesBefore = members[0]?.received() ?? 0
  const serverBefore = await room.serverMs()
  const clientBefore = processorMs()
  const startedMs = performance.now()
  const count = seconds * 25
  for (let sent = 0; sent < count; sent += 1) {
    const wait = startedMs + sent * 40 - performance.now()
    if (wait > 0) await pause(wait)
    if (sent % 50 === 25) joins.push(joinLate(joins.length))
    const { person, move } = next()
    const by = person % members.length
    const member = members[by]
    if (member !== undefined) delivery.sent(member.act(move), by)
  }
  await Promise.all(joins)
  for (const endMs = performance.now() + 60_000; !delivery.complete() && performance.now() < endMs;)
    await pause(20)
  const clientMs = processorMs() - clientBefore
  const serverMs = (await room.serverMs()) - serverBefore
  const frames = (members[0]?.received() ?? 0) - bytesBefore
  // What is told twice may come after the first.
  await pause(200)
  await room.agree()
  for (const each of late) each.leave()
  open.hear = () => undefined
  const report = delivery.report()
  return {
    ...report,
    clientUs: (clientMs * 1000) / Math.max(1, report.delivered),
    serverUs: (serverMs * 1000) / Math.max(1, report.operations),
    frameBytes: frames / Math.max(1, report.operations),
    joinsMs,
  }
}
