import type { Figure } from './figure.ts'
import { answerCalls, callsOver, processOf } from './four-hours/calls.ts'
import { clockErrors } from './four-hours/clock-errors.ts'
import { fastClock } from './four-hours/fast-clock.ts'
import type { NaivePage } from './four-hours/naive-page.ts'
import type { Joined, OwnPage, ParentsList } from './four-hours/own-page.ts'
import { roomBytes } from './four-hours/room-document.ts'
import { fiftySenders } from './four-hours/fifty-senders.ts'
import { median } from './processor.ts'
import type { LoggedMove } from '#src/domain/session/move.ts'
import { fourHourSession } from '../support/four-hour-session.ts'
import { meetingList } from '../soak/meeting-list.ts'

const ops = Number(process.env['WEFT_OPS'] ?? 180_000)
/** The four hours go by in two and a half minutes; slower where a machine is too busy to keep up with that. */
const speed = Number(process.env['WEFT_SPEED'] ?? 96)
const lateJoins = 60
const suspensions = 20
const pairs = 5
const sessionKey = '19:council@thread.v2|2026-11-23T09:00:00Z'
const pageCalls = ['open', 'has', 'heap', 'shows', 'suspend', 'resume', 'close', 'join'] as const
/** An entry leaves the relay 40 seconds after it came, and up to 20 more until its page looks. */
const inRoomMs = 60_000

/** Somebody who is not among the fifty. */
const guest = (number: number) => ({
  personId: `99999999-0000-4000-8000-${String(number).padStart(12, '0')}`,
  name: `Guest ${number}`,
  client: `guest-${number}`,
})

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** B11 of the bars: four hours of fifty people at one of them, beside a naive document of the same operations. */
export async function bench(): Promise<readonly Figure[]> {
  const clocks = await clockErrors()
  const list = meetingList()
  const { append, read, putClient, putRoom, checkpoints } = list.rows
  const methods: ParentsList = { append, read, putClient, putRoom, ...checkpoints }
  const startedAt = Date.now()
  const nowMs = fastClock(startedAt, speed)
  const store = fiftySenders(sessionKey, list.rows, nowMs)
  const start = (file: string) => {
    const child = processOf(file, [sessionKey, String(startedAt), String(speed)])
    answerCalls(child, methods)
    return child
  }
  const children = [start('own-page'), start('own-page'), start('naive-page')] as const
  const page = callsOver<OwnPage>(children[0], pageCalls)
  const visitor = callsOver<OwnPage>(children[1], pageCalls)
  const naive = callsOver<NaivePage>(children[2], ['play', 'join'])

  let heapAtStart = 0
  const joins: Joined[] = []
  const recent: LoggedMove[] = []
  let done = 0
  let lamport = 0
  let differing = 0
  let asleep = false
  for (const op of fourHourSession({ ops })) {
    done += 1
    if (op.kind === 'move') {
      const { logged } = op
      while (nowMs() < logged.atMs) await pause(5)
      ;({ lamport } = logged)
      recent.push(logged)
      await store(logged)
      if (heapAtStart === 0) {
        // The facilitator's panel, who began: whoever runs the session makes its log smaller.
        await page.open({ personId: logged.by, name: logged.byName, client: 'facilitators-panel' })
        await page.has(lamport)
        heapAtStart = await page.heap()
      }
    }
    if (done % Math.floor(ops / suspensions) === Math.floor(ops / suspensions / 2)) {
      await page.suspend()
      asleep = true
    }
    if (done % Math.floor(ops / lateJoins) === 0) {
      if (asleep) await page.resume()
      asleep = false
      await page.has(lamport)
      const joined = await visitor.join(guest(joins.length + 1), lamport)
      joins.push(joined)
      if (joined.shows !== (await page.shows())) differing += 1
    }
  }
  await page.has(lamport)
  const growth = (await page.heap()) - heapAtStart
  const endMs = recent.at(-1)?.atMs ?? 0
  const room = await roomBytes(
    sessionKey,
    recent.filter((each) => endMs - each.atMs < inRoomMs),
  )

  const { checkpoint, rows } = await list.bytes()
  const listBytes = checkpoint + rows

  const document = await naive.play(ops)
  const own: Joined[] = []
  const others: { readonly wallMs: number; readonly processorMs: number }[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    own.push(await visitor.join(guest(100 + pair), lamport))
    others.push(await naive.join())
  }
  const timersLeft = (await page.close()) + [...joins, ...own].reduce((sum, each) => sum + each.timersLeft, 0)
  for (const child of children) child.disconnect()

  const of = (all: readonly { readonly wallMs: number; readonly processorMs: number }[]) =>
    `${median(all.map((each) => each.wallMs)).toFixed(0)} ms, ${median(all.map((each) => each.processorMs)).toFixed(0)} ms of processor`
  console.log(
    `B11 naive document: heap +${(document.growthBytes / 1e6).toFixed(1)} MB, state ${(document.stateBytes / 1e3).toFixed(0)} kB, ` +
      `${document.updateBytes.toFixed(0)} bytes and ${document.processorUs.toFixed(0)} µs of processor for an operation, late join ${of(others)}`,
  )
  console.log(
    `B11 weft: state ${(listBytes / 1e3).toFixed(0)} kB in the list (${(checkpoint / 1e3).toFixed(0)} kB the newest of ${list.checkpoints()} checkpoints, ` +
      `${(rows / 1e3).toFixed(0)} kB ${list.movesInRows()} moves in ${list.moveRows()} rows) and ` +
      `${(room / 1e3).toFixed(0)} kB at the relay, late join ${of(own)}; in the session ${of(joins)}`,
  )
  const figure = (measure: string, value: number, limit: number): Figure => ({
    ...{ name: 'B11', measure, value, limit, kind: 'at-most' },
  })
  const ratio = (pick: (each: { readonly wallMs: number; readonly processorMs: number }) => number) =>
    median(own.map((each, pair) => pick(each) / pick(others[pair] ?? each)))
  return [
    figure('heap-growth-MB', growth / 1e6, 20),
    figure('state-kB', (listBytes + room) / 1e3, 200),
    figure(
      'late-join-of-naive',
      ratio((each) => each.wallMs),
      0.2,
    ),
    figure(
      'late-join-processor-of-naive',
      ratio((each) => each.processorMs),
      0.2,
    ),
    figure('clock-error-ms', clocks.wrong, 100),
    figure('clock-error-ms-after-jumps', clocks.jumped, 100),
    figure('late-joiners-that-differ', differing, 0),
    figure('timers-left', timersLeft, 0),
  ]
}
