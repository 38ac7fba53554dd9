import { createHash } from 'node:crypto'
import type { CheckpointCarrier } from '#src/live/checkpoint-carrier.ts'
import type { LogCarrier, RelayRows } from '#src/live/log-carrier.ts'
import { openPage, type Page, type PagePerson } from '#test/soak/page.ts'
import { stateText } from '#test/soak/same-everywhere.ts'
import { processorMs } from '../processor.ts'
import { answerCalls, callsOver, heapBytes } from './calls.ts'
import { fastClock } from './fast-clock.ts'

/** Weft's own page in a process of its own; the session's list is the parent's. */
export interface OwnPage {
  open(person: PagePerson): Promise<void>
  /** Resolves when the page has everything up to this Lamport number. */
  has(lamport: number): Promise<void>
  heap(): Promise<number>
  /** A digest of the state that the page shows. */
  shows(): Promise<string>
  suspend(): Promise<void>
  resume(): Promise<void>
  /** Closes the page; answers how many timers it has left behind. */
  close(): Promise<number>
  /** Somebody opens another page, has everything and closes it. */
  join(person: PagePerson, lamport: number): Promise<Joined>
}

export interface Joined {
  readonly wallMs: number
  readonly processorMs: number
  readonly shows: string
  readonly timersLeft: number
}

/** The list that the parent holds. */
export type ParentsList = Pick<LogCarrier, 'append' | 'read'> & RelayRows & CheckpointCarrier

const { append, read, putClient, putRoom, write, prune } = callsOver<ParentsList>(process, [
  'append',
  'read',
  'putClient',
  'putRoom',
  'write',
  'prune',
])
const rows = { append, read, putClient, putRoom, checkpoints: { write, prune } }
const [sessionKey = '', startedAt = '0', speed = '1'] = process.argv.slice(2)
const nowMs = fastClock(Number(startedAt), Number(speed))
let page: Page | undefined

const digest = (of: Page) => createHash('sha256').update(stateText(of.live.snapshot().state)).digest('hex')
const opened = (person: PagePerson) =>
  openPage(person, { sessionKey, rows, peers: () => 50, nowMs, speed: Number(speed) })

function hasAll(of: Page, lamport: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (of.live.snapshot().state.lamport < lamport) return
      stop()
      resolve()
    }
    const stop = of.live.subscribe(look)
    look()
  })
}

function open(): Page {
  if (page === undefined) throw new Error('No page is open.')
  return page
}

answerCalls(process, {
  open(person: PagePerson) {
    page = opened(person)
  },
  has: (lamport: number) => hasAll(open(), lamport),
  heap: heapBytes,
  shows: () => digest(open()),
  suspend: () => open().suspend(),
  resume: () => open().resume(),
  close() {
    open().close()
    return open().timersLeft()
  },
  async join(person: PagePerson, lamport: number) {
    const processorBefore = processorMs()
    const sinceMs = performance.now()
    const late = opened(person)
    await hasAll(late, lamport)
    const took = { wallMs: performance.now() - sinceMs, processorMs: processorMs() - processorBefore }
    const shows = digest(late)
    late.close()
    return { ...took, shows, timersLeft: late.timersLeft() }
  },
})
process.on('disconnect', () => process.exit())
