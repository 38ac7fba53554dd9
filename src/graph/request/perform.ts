import { OutcomeUnknown, Throttled, type GraphFailure } from '../failures.ts'
import type { GraphCall, GraphResult } from '../graph-client.ts'
import type { Attempt } from './attempt.ts'
import { failureOf } from './failure-of.ts'
import type { Gates } from './gates.ts'
import { isThrottled, isUncertain, mayRepeat } from './retry-rule.ts'
import type { SendOnce } from './send-once.ts'
import type { Delay } from './time-limit.ts'
import { askedWaitMs, backOffMs } from './wait.ts'
import type { Waiting } from './waiting.ts'
import { wordsOf } from './wire-call.ts'

/** Broken connections and time-outs say soon that the network is gone; throttling is waited out by the budget. */
const LOST_LIMIT = 3

export interface PerformOptions {
  readonly base: string
  readonly nowMs: () => number
  readonly delay: Delay
  readonly random: () => number
  readonly budgetMs: number
  readonly gates: Gates
  readonly waiting: Waiting
  readonly sendOnce: SendOnce
  /** Told after each attempt whether an answer came. */
  readonly onReach: (reached: boolean) => void
}

/** Tells the result of one of the calls as soon as it is certain. */
export type Tell = (index: number, result: GraphResult) => void

interface Open {
  readonly call: GraphCall
  readonly index: number
  readonly deadlineMs: number
  uncertain: boolean
  losses: number
  inFlight: boolean
}

interface Again {
  readonly open: Open
  readonly failure: GraphFailure
  readonly askedMs: number
  readonly throttled: boolean
}

/** Sends up to 20 calls together, repeats those that may be repeated, and tells each its answer or typed failure. */
export async function perform(
  options: PerformOptions,
  calls: readonly GraphCall[],
  tell: Tell,
): Promise<void> {
  const { nowMs, gates } = options
  const open = new Map<number, Open>()
  calls.forEach((call, index) => {
    const deadlineMs = nowMs() + (call.budgetMs ?? options.budgetMs)
    open.set(index, { call, index, deadlineMs, uncertain: false, losses: 0, inFlight: false })
  })
  const settle = (index: number, result: GraphResult) => {
    if (open.delete(index)) tell(index, result)
  }
  const watch = watchAborts(open, settle)
  try {
    for (let repeat = 0; open.size > 0; repeat += 1) {
      const batch = [...open.values()]
      const entered = await gates.enter(
        batch.map((each) => each.call),
        Math.max(...batch.map((each) => each.deadlineMs)),
        watch.signal,
      )
      if (typeof entered !== 'function') {
        for (const each of batch) settle(each.index, heldBack(each, entered.heldUntilMs))
        return
      }
      const attempts = await sendThrough(options, batch, watch.signal).finally(entered)
      if (!watch.signal.aborted) tellReach(attempts, options.onReach)
      const again = batch.flatMap((each, place) => judge(options, each, attempts[place], settle))
      if (again.length > 0) await waitForAll(options, again, repeat, settle, watch.signal)
    }
  } catch (trouble) {
    // Whoever aborted was told already; what is left is a bug of ours and must not hang anybody.
    const error = trouble instanceof Error ? trouble : new Error('Sending failed', { cause: trouble })
    for (const { index } of open.values()) settle(index, { ok: false, failure: error })
  } finally {
    watch.stop()
  }
}

async function sendThrough(options: PerformOptions, batch: readonly Open[], signal: AbortSignal) {
  for (const each of batch) each.inFlight = true
  const attempts = await options.sendOnce(
    batch.map((each) => each.call),
    { signal, deadlineMs: lastMoment(batch) },
  )
  for (const each of batch) each.inFlight = false
  return attempts
}

/** A write that nobody counts on any more must not happen; a late read harms nobody. */
function lastMoment(batch: readonly Open[]): number {
  const writes = batch.filter((each) => each.call.repeat !== 'read')
  return writes.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...writes.map((each) => each.deadlineMs))
}

/** What was never sent says nothing about the network. */
function tellReach(attempts: readonly Attempt[], onReach: PerformOptions['onReach']): void {
  if (attempts.some((each) => each.kind === 'reply')) onReach(true)
  else if (attempts.some((each) => each.kind === 'lost')) onReach(false)
}

/** Settles the call, or says that it goes again. */
function judge(
  { base, nowMs, gates }: PerformOptions,
  open: Open,
  attempt: Attempt = { kind: 'lost', cause: 'no answer' },
  settle: Tell,
): Again[] {
  const { call, index } = open
  const failure = failureOf(call, attempt, { base, nowMs: nowMs(), uncertainBefore: open.uncertain })
  if (failure === null) {
    gates.learn(call, 'passed')
    if (attempt.kind === 'reply') settle(index, { ok: true, answer: attempt.reply })
    return []
  }
  open.uncertain ||= isUncertain(call.repeat, attempt)
  if (attempt.kind === 'lost') open.losses += 1
  const askedMs = attempt.kind === 'reply' ? askedWaitMs(attempt.reply, nowMs()) : 0
  const throttled = attempt.kind === 'reply' && isThrottled(attempt.reply)
  if (throttled) {
    gates.hold(call.service, askedMs)
    gates.learn(call, { refusedForMs: askedMs })
  }
  // Turned away for its token inside a batch, while its service is held back: nothing was done, it goes again.
  const waits = attempt.kind === 'reply' && attempt.reply.status === 401 && gates.isHeld(call.service)
  if ((waits || mayRepeat(call.repeat, attempt)) && open.losses <= LOST_LIMIT) {
    return [{ open, failure, askedMs, throttled }]
  }
  settle(index, { ok: false, failure })
  return []
}

/** Waits the longest that any of them was asked to, or longer by the back-off; drops those whose budget ends before. */
async function waitForAll(
  { nowMs, delay, random, waiting, gates }: PerformOptions,
  again: readonly Again[],
  repeat: number,
  settle: Tell,
  signal: AbortSignal,
): Promise<void> {
  const backOff = backOffMs(repeat, random)
  const patient = again.filter((each) => {
    const waits = Math.max(backOff, each.askedMs)
    const inTime = nowMs() + waits <= each.open.deadlineMs
    if (!inTime) settle(each.open.index, { ok: false, failure: each.failure })
    return inTime
  })
  if (patient.length === 0) return
  const waitMs = Math.max(backOff, ...patient.map((each) => each.askedMs))
  // Where a page cannot read how long to stay away, the others keep away as long as we do.
  for (const each of patient) {
    if (each.throttled) gates.hold(each.open.call.service, waitMs)
  }
  const told = patient.some((each) => each.throttled) ? waiting.begin(nowMs() + waitMs) : () => undefined
  await delay(waitMs, signal).finally(told)
  signal.throwIfAborted()
  // They waited together, and for one of them it may have been too long; a late read harms nobody.
  for (const { open, failure } of patient) {
    if (open.call.repeat === 'read' || nowMs() <= open.deadlineMs) continue
    settle(open.index, { ok: false, failure })
  }
}

function heldBack({ call, uncertain }: Open, untilMs: number): GraphResult {
  const effect = uncertain ? 'unknown' : 'not-done'
  return { ok: false, failure: new Throttled({ what: wordsOf(call), effect }, untilMs) }
}

/** Tells a caller who gives up at once; the request itself ends when nobody waits for it any more. */
function watchAborts(open: ReadonlyMap<number, Open>, settle: Tell) {
  const nobody = new AbortController()
  const stops: (() => void)[] = []
  for (const each of open.values()) {
    const { signal } = each.call
    if (signal === undefined) continue
    const giveUp = () => {
      settle(each.index, { ok: false, failure: givenUp(each, signal.reason) })
      if (open.size === 0) nobody.abort(signal.reason)
    }
    signal.addEventListener('abort', giveUp, { once: true })
    stops.push(() => signal.removeEventListener('abort', giveUp))
    if (signal.aborted) giveUp()
  }
  return { signal: nobody.signal, stop: () => stops.forEach((stop) => stop()) }
}

function givenUp({ call, inFlight, uncertain }: Open, reason: unknown): Error {
  if (call.repeat !== 'read' && (inFlight || uncertain)) {
    return new OutcomeUnknown({ what: wordsOf(call), effect: 'unknown', cause: reason })
  }
  return reason instanceof Error ? reason : new DOMException('Given up', 'AbortError')
}
