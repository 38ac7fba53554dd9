import { NativeResponse } from './native-response.ts'
import type { CouncilWorld } from '#test/simulation/council-world.ts'

/** The line to the tenant with a fixed round trip on virtual time; counts what goes over it. */
export interface Wire {
  readonly fetch: typeof fetch
  requests(): number
  /** HTTP requests of which at least one part was turned away because of too many. */
  refused(): number
  /** `POST $batch (20)` and the like, in order. */
  sequence(): readonly string[]
}

export function wire(world: CouncilWorld, rttMs: number): Wire {
  const { tenant, time } = world
  const sent: string[] = []
  let refused = 0
  return {
    requests: () => sent.length,
    refused: () => refused,
    sequence: () => sent,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const { pathname } = new URL(request.url)
      sent.push(`${request.method} ${pathname}`)
      await time.delay(rttMs / 2)
      const response = await tenant.handle(request)
      await time.delay(rttMs / 2)
      const { status, headers } = response
      const text = await response.text()
      if (status === 429 || /"status":429/.test(text)) refused += 1
      return new NativeResponse(text === '' ? null : text, { status, headers: [...headers] })
    },
  }
}
