import { isDeepStrictEqual } from 'node:util'
import type { Wrong } from './wrong.ts'

/** E3: all clients have come to the same state. */
export function equalEverywhere(
  states: readonly { readonly client: string; readonly state: unknown }[],
): readonly Wrong[] {
  const [first, ...others] = states
  return others
    .filter((each) => !isDeepStrictEqual(each.state, first?.state))
    .map((each) => ({
      invariant: 'E3',
      harm: 'lost',
      what: `${each.client} sees another session than ${first?.client}`,
    }))
}
