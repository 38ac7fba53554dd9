import type { Wrong } from './wrong.ts'

/** What a client shows of the item's clock, against the right time. */
export interface ShownTimer {
  readonly client: string
  readonly offMs: number
  /** As far as it may be off: 100 ms with a relay, 1.5 s without. */
  readonly mostMs: number
}

/** E6: timers agree, whatever the clocks of the machines say. */
export function timersAgree(timers: readonly ShownTimer[]): readonly Wrong[] {
  return timers
    .filter((each) => Math.abs(each.offMs) > each.mostMs)
    .map(({ client, offMs, mostMs }) => ({
      invariant: 'E6',
      harm: 'untrue',
      what: `the timer of ${client} is ${Math.round(offMs)} ms off, more than ${mostMs}`,
    }))
}
