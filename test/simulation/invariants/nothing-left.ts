import type { Wrong } from './wrong.ts'

/** Work that a client still holds when all has healed; `reason` is what it tells the person. */
export interface LeftOver {
  readonly what: string
  readonly reason: string | null
}

/** E12: nothing is left unsent or undone without a reason that people can read. */
export function nothingLeft(left: readonly LeftOver[]): readonly Wrong[] {
  return left
    .filter((each) => each.reason === null)
    .map((each) => ({ invariant: 'E12', harm: 'stuck', what: `${each.what} is left without a reason` }))
}
