import type { LineRefusal } from '../relay-line.ts'
import { closeCodes } from '../relay-wire.ts'

/** What to do when a line has ended, or could not be made. */
export type NextTry =
  | { readonly kind: 'wait'; readonly ms: number; readonly mayHurry: boolean }
  /** At once, with a token that is not from the cache. */
  | { readonly kind: 'fresh-token' }
  | { readonly kind: 'refused'; readonly reason: LineRefusal }

const second = 1_000
const minute = 60 * second

/** After a line that stood, or could not be made; `times`: ends in a row, from 1. Nobody comes back in step with the others. */
export function backOff(times: number, random: number): NextTry {
  const most = Math.min(30 * second, 500 * 2 ** Math.min(times - 1, 10))
  return { kind: 'wait', ms: Math.round(most * (0.3 + 0.7 * random)), mayHurry: true }
}

/** A wait that the relay has asked for: nobody's impatience shortens it. */
function stayAway(times: number, random: number): NextTry {
  const least = Math.min(5 * minute, 20 * second * 2 ** Math.min(times - 1, 4))
  return { kind: 'wait', ms: Math.round(least * (1 + 0.5 * random)), mayHurry: false }
}

/** By the code with which the relay closed; `freshToken`: the token that it refused was not from the cache. */
export function tryAfter(
  code: number,
  {
    times,
    freshToken,
    random,
  }: { readonly times: number; readonly freshToken: boolean; readonly random: number },
): NextTry {
  switch (code) {
    case closeCodes.forbidden:
      return { kind: 'refused', reason: 'forbidden' }
    case closeCodes.unauthorized:
      return freshToken ? stayAway(times, random) : { kind: 'fresh-token' }
    // What this page said was no message of the agreement, or too much: the same again would be as well.
    case closeCodes.malformed:
    case closeCodes.frameTooLarge:
    case closeCodes.tooLarge:
    case closeCodes.tooFast:
    case closeCodes.full:
      return stayAway(times, random)
    default:
      return backOff(times, random)
  }
}
