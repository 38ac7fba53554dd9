import type { Wrong } from './wrong.ts'

/** One HTTP request as it crossed the line. */
export interface Crossing {
  readonly client: string
  readonly sentMs: number
  /** Null while no answer came. */
  readonly answeredMs: number | null
  /** Services of its requests, one for each: a batch has several. */
  readonly services: readonly string[]
  /** Services that said "not before", as the page could read it. */
  readonly held: readonly { readonly service: string; readonly untilMs: number }[]
}

const mostInBatch = 20
const mostOutlook = 4

/** E8: no request before its Retry-After, at most 20 a batch, Outlook four at a time and one batch. */
export function politeTraffic(crossings: readonly Crossing[]): readonly Wrong[] {
  const found: Wrong[] = []
  const say = (what: string) => found.push({ invariant: 'E8', harm: 'impolite', what })
  for (const each of crossings) {
    if (each.services.length > mostInBatch) say(`${each.services.length} requests in one batch`)
    const mine = crossings.filter((other) => other.client === each.client)
    for (const { service, untilMs } of each.held) {
      const answeredMs = each.answeredMs ?? Number.POSITIVE_INFINITY
      const early = mine.find(
        (other) => other.sentMs > answeredMs && other.sentMs < untilMs && other.services.includes(service),
      )
      if (early !== undefined) {
        say(`${service} was asked ${Math.ceil(untilMs - early.sentMs)} ms before its Retry-After`)
      }
    }
    if (outlook(each) === 0) continue
    const beside = mine.filter((other) => other !== each && outlook(other) > 0 && overlaps(other, each))
    const batches = [each, ...beside].filter((other) => other.services.length > 1)
    if (batches.length > 1) say('two batches with Outlook requests at once')
    if (beside.length + 1 > mostOutlook) say(`${beside.length + 1} Outlook requests at once`)
  }
  return found
}

function outlook(crossing: Crossing): number {
  return crossing.services.filter((each) => each === 'outlook').length
}

function overlaps(one: Crossing, other: Crossing): boolean {
  return one.sentMs <= other.sentMs && other.sentMs < (one.answeredMs ?? Number.POSITIVE_INFINITY)
}
