import { seededFaults, type Fault, type FaultPlan, type FaultRates } from '#src/sandbox/tenant/fault.ts'
import { seededRandom } from '#test/support/seeded-random.ts'

/** A fault at the request of that number, counted from 1, those inside a batch by themselves. */
export type Struck = readonly [number, Fault]

/** What goes wrong in a run: drawn by rates, or written down request by request. */
export type Weather =
  | { readonly how: 'drawn'; readonly seed: number; readonly rates: Partial<FaultRates> }
  | { readonly how: 'written'; readonly struck: readonly Struck[] }

/** The weather as the tenant asks for it; whatever strikes is added to `note`. */
export function faultsOf(weather: Weather, note?: Struck[]): FaultPlan {
  const drawn = weather.how === 'drawn' ? seededFaults(seededRandom(weather.seed), weather.rates) : null
  const written = new Map(weather.how === 'written' ? weather.struck : [])
  let request = 0
  return (point) => {
    request += 1
    const fault = drawn === null ? written.get(request) : drawn(point)
    if (fault === undefined || Object.keys(fault).length === 0) return undefined
    note?.push([request, fault])
    return fault
  }
}

/** Takes down everything of a run that its drawn data does not say, so that it can be pinned. */
export interface Notes {
  readonly struck: Struck[]
  readonly chance: number[]
}
