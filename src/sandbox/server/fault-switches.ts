import { seededFaults, type FaultPlan } from '#src/sandbox/tenant/fault.ts'
import type { Switches } from '#src/sandbox/places/server-door/switches.ts'

/** A plan that asks the switches anew for each request; `used` is told when one of the lost writes is used up. */
export function faultPlan(read: () => Switches, random: () => number, used: () => void): FaultPlan {
  return (point) => {
    const now = read()
    const delay = now.latencyMs > 0 ? { delayMs: now.latencyMs } : {}
    if (now.offline) return { failure: { kind: 'drop', moment: 'before' } }
    if (now.loseNextWrites > 0 && point.method !== 'GET' && point.service !== 'batch') {
      used()
      return { ...delay, failure: { kind: 'drop', moment: 'done' } }
    }
    const drawn = seededFaults(random, {
      throttled: now.throttled,
      unavailable: now.unavailable,
      dropAfterDone: now.lostAnswer,
      gatewayTimeoutAfterDone: now.gatewayTimeout,
      gatewayTimeout: now.timeoutBefore,
      serverError: now.serverError,
      dropBefore: now.brokenLine,
      expiredToken: now.expiredToken,
      claims: now.claims,
      refused: now.refused,
      garbled: now.garbled,
      staleRead: now.staleRead,
      slow: now.slow,
    })(point)
    return { ...delay, ...drawn }
  }
}
