import type { Wrong } from './wrong.ts'

/** Something that a screen said was done or saved, and whether the tenant had it at that moment. */
export interface Saying {
  readonly client: string
  readonly said: string
  readonly committed: boolean
}

/** E9: "done" and "saved" never stand on screen before the commit. */
export function saidWhenDone(sayings: readonly Saying[]): readonly Wrong[] {
  return sayings
    .filter((each) => !each.committed)
    .map(({ client, said }) => ({
      invariant: 'E9',
      harm: 'untrue',
      what: `${client} said ${said} before it was so`,
    }))
}
