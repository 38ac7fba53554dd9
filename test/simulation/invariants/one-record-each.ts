import type { Wrong } from './wrong.ts'

/** How often each thing of a session is there, by what it is. */
export type Counts = readonly { readonly what: string; readonly times: number }[]

/** E4: one record of each thing of a session, whoever made it and how often. */
export function oneRecordEach(counts: Counts): readonly Wrong[] {
  return counts
    .filter((each) => each.times !== 1)
    .map(({ what, times }) => ({
      invariant: 'E4',
      harm: times === 0 ? 'lost' : 'doubled',
      what: `${what}: ${times}`,
    }))
}
