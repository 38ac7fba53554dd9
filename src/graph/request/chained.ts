import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import { ChainBroken } from './http-exchange.ts'

/** A link of the SDK's chain from one function; `next` runs the rest, more than once if need be. */
export function chained(run: (context: Context, next: () => Promise<void>) => Promise<void>): Middleware {
  let following: Middleware | undefined
  return {
    setNext: (next) => {
      following = next
    },
    execute: (context) =>
      run(context, () => {
        if (following === undefined) throw new ChainBroken('The chain ends before the network.')
        return following.execute(context)
      }),
  }
}
