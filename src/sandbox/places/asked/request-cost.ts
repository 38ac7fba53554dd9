import type { AskedRequest } from '../server-door/wire.ts'

type Counted = Pick<AskedRequest, 'batchId' | 'units'>

/** How often Weft went to the network: a batch counts once. */
export function roundTrips(requests: readonly Counted[]): number {
  const batches = new Set(requests.flatMap(({ batchId }) => batchId ?? []))
  return requests.filter(({ batchId }) => batchId === undefined).length + batches.size
}

export function sizesOfBatches(requests: readonly Counted[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const { batchId } of requests) {
    if (batchId !== undefined) sizes.set(batchId, (sizes.get(batchId) ?? 0) + 1)
  }
  return sizes
}

/** What one call cost: `1 request, 2 units`, or its share of a batch. */
export function costInWords({ batchId, units }: Counted, sizes: ReadonlyMap<string, number>): string {
  const cost = `${units} ${units === 1 ? 'unit' : 'units'}`
  const size = batchId === undefined ? 1 : (sizes.get(batchId) ?? 1)
  if (batchId === undefined) return `1 request, ${cost}`
  return `${size === 1 ? 'alone in a request' : `1 of ${size} in one request`}, ${cost}`
}
