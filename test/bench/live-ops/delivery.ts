/** When each operation was done and when it was there for everybody else. */
export interface Delivery {
  sent(id: string, by: number): void
  applied(id: string, member: number): void
  /** From now on this member has to see what is done. */
  expect(member: number): void
  forget(member: number): void
  /** True when everything that was sent is everywhere. */
  complete(): boolean
  report(): DeliveryReport
}

export interface DeliveryReport {
  readonly operations: number
  /** Of operations at members other than their maker: how many there had to be, were there, and came again. */
  readonly expected: number
  readonly delivered: number
  readonly doubled: number
  /** Milliseconds from doing to having it, of every delivery, ascending. */
  readonly latencies: readonly number[]
}

interface Sent {
  readonly by: number
  readonly atMs: number
  readonly awaited: Set<number>
  readonly had: Set<number>
}

export function createDelivery(nowMs: () => number = () => performance.now()): Delivery {
  const members = new Set<number>()
  const operations = new Map<string, Sent>()
  const latencies: number[] = []
  let expected = 0
  let delivered = 0
  let doubled = 0
  return {
    sent(id, by) {
      const awaited = new Set(members)
      awaited.delete(by)
      expected += awaited.size
      operations.set(id, { by, atMs: nowMs(), awaited, had: new Set() })
    },
    applied(id, member) {
      const operation = operations.get(id)
      if (operation === undefined || operation.by === member) return
      if (operation.had.has(member)) doubled += 1
      operation.had.add(member)
      if (!operation.awaited.delete(member)) return
      delivered += 1
      latencies.push(nowMs() - operation.atMs)
    },
    expect: (member) => void members.add(member),
    forget(member) {
      members.delete(member)
      // Who has left need not see it any more, and never did as far as this counts.
      for (const { awaited } of operations.values()) if (awaited.delete(member)) expected -= 1
    },
    complete: () => delivered === expected,
    report: () => ({
      ...{ operations: operations.size, expected, delivered, doubled },
      latencies: latencies.toSorted((a, b) => a - b),
    }),
  }
}

/** The value below which this share of ascending values lies. */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN
}
