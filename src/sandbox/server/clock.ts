/** The sandbox's time: the machine's, moved by as much as somebody asked for. Never moves back. */
export interface MovableClock {
  /** Milliseconds since 1970 UTC. */
  now(): number
  /** Milliseconds ahead of the machine. */
  ahead(): number
  move(byMs: number): void
  /** Only for a company that begins anew. */
  backToMachine(): void
}

export function createClock(aheadMs: number, machine: () => number = Date.now): MovableClock {
  let ahead = aheadMs
  return {
    now: () => machine() + ahead,
    ahead: () => ahead,
    move(byMs) {
      if (byMs < 0) throw new RangeError('Time only moves forward: begin anew with --fresh or Reset instead.')
      ahead += byMs
    },
    backToMachine() {
      ahead = 0
    },
  }
}
