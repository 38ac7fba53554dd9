import { percentile } from '../bench/live-ops/delivery.ts'
import { fourHourSession } from '../support/four-hour-session.ts'
import { meetingList } from './meeting-list.ts'
import { openPage, type Page, type PagePerson } from './page.ts'
import { wrongsOf, type Wrongs } from './same-everywhere.ts'
import { createTally } from './tally.ts'

export interface SoakSettings {
  readonly people: number
  /** Operations of the four hours (`four-hour-session.ts`). */
  readonly ops: number
  /** No new operations are begun after so long. */
  readonly mostMs: number
  readonly lateJoins: number
  readonly suspensions: number
  readonly restarts: number
  readonly tell?: (line: string) => void
}

export interface SoakResult extends Wrongs {
  readonly people: number
  readonly operations: number
  readonly moves: number
  readonly deliveredPercent: number
  readonly p50: number
  readonly p95: number
  readonly joinsMs: readonly number[]
  readonly late: number
  readonly suspended: number
  readonly restarted: number
  readonly seconds: number
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Moves that may be on their way at once: replaying faster than they arrive would measure a queue. */
const mostOpen = 100

export async function soak(settings: SoakSettings): Promise<SoakResult> {
  const { people, ops, mostMs, tell = () => undefined } = settings
  const list = meetingList()
  const tally = createTally()
  const sessionKey = 'soak/2026-11-23'
  const pages = new Map<string, Page & { readonly number: number }>()
  let numbers = 0

  function open(person: PagePerson): Page & { readonly number: number } {
    const number = numbers
    numbers += 1
    const page = openPage(person, sessionKey, list.carrier(), () => people)
    tally.addPage(number)
    page.live.subscribe(() => tally.look(number, page.live.snapshot().moves))
    return { ...page, number }
  }

  const startedMs = performance.now()
  const joinsMs: number[] = []
  let operations = 0
  let suspended = 0
  let restarted = 0
  const aside: Promise<void>[] = []

  async function joinLate(place: number): Promise<void> {
    const sinceMs = performance.now()
    const wanted = tally.report().made
    const late = open({ personId: `late-${place}`, name: `Late ${place}`, client: `late-${place}` })
    while (late.live.snapshot().moves.length < wanted) await pause(5)
    joinsMs.push(performance.now() - sinceMs)
    await pause(3000)
    tally.removePage(late.number)
    late.close()
  }

  async function suspendOne(place: number): Promise<void> {
    const page = [...pages.values()][(place * 7 + 3) % pages.size]
    if (page === undefined) return
    page.suspend()
    await pause(2000)
    page.resume()
    suspended += 1
  }

  /** The chair is never away, so that somebody goes on. */
  const due = (count: number) => Math.min(count, Math.floor((operations / ops) * (count + 1)))
  let lateBegun = 0
  let suspensionsBegun = 0

  for (const op of fourHourSession({ ops, people })) {
    if (performance.now() - startedMs > mostMs) break
    operations += 1
    if (op.kind === 'move') {
      const { client, by, byName, move } = op.logged
      let page = pages.get(client)
      if (page === undefined) {
        page = open({ personId: by, name: byName, client })
        pages.set(client, page)
      }
      tally.made(page.live.make(move), page.number)
      while (tally.open() > mostOpen) await pause(2)
    }
    if (due(settings.lateJoins) > lateBegun) aside.push(joinLate(lateBegun++))
    if (due(settings.suspensions) > suspensionsBegun) aside.push(suspendOne(suspensionsBegun++))
  }
  await Promise.all(aside)
  for (const endMs = performance.now() + 60_000; tally.open() > 0 && performance.now() < endMs;)
    await pause(50)
  await pause(500)

  const report = tally.report()
  const snapshots = [...pages.values()].map((each) => each.live.snapshot())
  const wrongs = wrongsOf(snapshots, [...list.stored().values()])
  for (const each of pages.values()) each.close()
  tell('closed')
  return {
    ...wrongs,
    ...{ people, operations, moves: report.made, joinsMs, suspended, restarted },
    lost: wrongs.lost + (report.expected - report.delivered),
    deliveredPercent: (100 * report.delivered) / Math.max(1, report.expected),
    p50: percentile(report.latencies, 0.5),
    p95: percentile(report.latencies, 0.95),
    late: joinsMs.length,
    seconds: (performance.now() - startedMs) / 1000,
  }
}
