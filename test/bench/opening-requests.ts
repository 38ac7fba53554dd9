import { openings } from '../support/opening-workload.ts'
import type { Figure } from './figure.ts'

/** Requests to Graph that opening a planned session takes after the token, the work behind the screen included. */
export async function bench(): Promise<readonly Figure[]> {
  const found = await openings()
  const failed = found.find((each) => each.found !== 'opened')
  if (failed !== undefined) throw new Error(`${failed.name} did not open: ${failed.found}.`)
  const most = (known: boolean) =>
    Math.max(...found.filter((each) => each.known === known).map((each) => each.settled))
  return [
    { name: 'opening', measure: 'known', value: most(true), limit: 4, kind: 'at-most' },
    { name: 'opening', measure: 'unknown', value: most(false), limit: 7, kind: 'at-most' },
  ]
}
