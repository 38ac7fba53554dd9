import type { FaultRates } from '#src/sandbox/tenant/fault.ts'

/** Every kind of fault at up to `worst` of the requests together; each seed draws its own weather. */
export function everyRate(draw: () => number, worst: number): FaultRates {
  const rate = draw() * worst
  // Half of the kinds stay away, so that the others can strike often enough to meet.
  const some = () => (draw() < 0.5 ? 0 : 2 * rate * draw())
  return {
    throttled: some(),
    unavailable: some(),
    serverError: some(),
    gatewayTimeout: some(),
    gatewayTimeoutAfterDone: some(),
    dropBefore: some(),
    dropAfterDone: some(),
    expiredToken: some() / 2,
    claims: some() / 2,
    refused: some() / 2,
    garbled: some(),
    staleRead: some() * 2,
    slow: some() / 2,
  }
}
