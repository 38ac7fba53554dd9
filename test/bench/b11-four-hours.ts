import type { Figure } from './figure.ts'
import { answerCalls, callsOver, processOf } from './four-hours/calls.ts'
import type { NaivePage } from './four-hours/naive-page.ts'
import type { Joined, OwnPage } from './four-hours/own-page.ts'
import { median } from './processor.ts'
import { fourHourSession } from '../support/four-hour-session.ts'
import { meetingList } from '../soak/meeting-list.ts'

const ops = Number(process.env['WEFT_OPS'] ?? 180_000)
const lateJoins = 60
const suspensions = 20
const sessionKey = '19:council@thread.v2|2026-11-23T09:00:00Z'

/** Somebody who is not among the fifty. */
const guest = (number: number) => `99999999-0000-4000-8000-${String(number).padStart(12, '0')}`

const late = (place: number) => ({
  personId: guest(place + 1),
  name: `Late Person ${place}`,
  client: `late-${place}`,
})

/** B11 of the bars: four hours of fifty people at one of them, beside a naive document of the same operations. */
export async function bench(): Promise<readonly Figure[]> {
  const list = meetingList()
  const carrier = list.carrier()
  const own = processOf('own-page', [sessionKey])
  answerCalls(own, carrier)
  const page = callsOver<OwnPage>(own)
  const visitors = processOf('own-page', [sessionKey])
  answerCalls(visitors, carrier)
  const visitor = callsOver<OwnPage>(visitors)

  await page.open({ personId: guest(0), name: 'Somebody who watches', client: 'watcher' })
  const heapAtStart = await page.heap()
  const joins: Joined[] = []
  let done = 0
  let moves = 0
  let lamport = 0
  let differing = 0
  for (const op of fourHourSession({ ops })) {
    done += 1
    if (op.kind === 'move') {
      const { client, seq } = op.logged
      moves += 1
      lamport = op.logged.lamport
      await carrier.append({ clientKey: `${sessionKey}/${client}/${seq}`, sessionKey, moves: [op.logged] })
    }
    if (done % Math.floor(ops / lateJoins) === 0) {
      await page.resume()
      await page.has(lamport)
      const joined = await visitor.join(late(joins.length), lamport)
      if (joined.shows !== (await page.shows())) differing += 1
      joins.push(joined)
      console.log(done, joined.wallMs, joined.processorMs)
    }
    if (done % Math.floor(ops / suspensions) === Math.floor(ops / suspensions / 2)) await page.suspend()
  }
  await page.has(lamport)
  const growth = (await page.heap()) - heapAtStart
  console.log({ moves, growth, differing, state: list.characters(), left: await page.close() })

  const naiveChild = processOf('naive-page')
  const naive = callsOver<NaivePage>(naiveChild)
  const document = await naive.play(ops)
  console.log(document)
  for (const child of [own, visitors, naiveChild]) child.disconnect()
  void median
  return []
}
