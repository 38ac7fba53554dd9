import type { Browser, CDPSession } from 'playwright-core'
import * as v from 'valibot'

const eventSchema = v.looseObject({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** µs of Chromium's clock. */
  ts: v.optional(v.number(), 0),
  /** µs of the processor, where the event lasts. */
  tdur: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  args: v.optional(v.looseObject({ data: v.optional(v.looseObject({ type: v.optional(v.string()) })) }), {}),
})
type Traced = v.InferOutput<typeof eventSchema>
const chunkSchema = v.object({ value: v.array(v.unknown()) })

/** What the main thread did between a person's input and the paint that shows what came of it. */
export interface WorkUntilPaint {
  /** Time of the processor, ms: the task of the input, what ran before the frame, and the frame with its commit. */
  readonly workMs: number
  /** The same by the wall's clock, ms, waiting for the frame included. */
  readonly wallMs: number
}

export interface PaintTrace {
  /** For each event of the page of this type while `work` ran: what it took until it was painted. */
  during(type: string, work: () => Promise<void>): Promise<readonly WorkUntilPaint[]>
}

/** Reads Chromium's own trace, so that nothing that runs after the paint is counted. */
export async function paintTraceOf(browser: Browser): Promise<PaintTrace> {
  const session: CDPSession = await browser.newBrowserCDPSession()
  return {
    async during(type, work) {
      const events: Traced[] = []
      const take = (chunk: unknown) => {
        for (const each of v.parse(chunkSchema, chunk).value) {
          const read = v.safeParse(eventSchema, each)
          if (read.success) events.push(read.output)
        }
      }
      session.on('Tracing.dataCollected', take)
      await session.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
      })
      try {
        await work()
      } finally {
        const complete = new Promise<void>((resolve) =>
          session.once('Tracing.tracingComplete', () => resolve()),
        )
        await session.send('Tracing.end')
        await complete
        session.off('Tracing.dataCollected', take)
      }
      return untilPaint(events, type)
    },
  }
}

function untilPaint(events: readonly Traced[], type: string): readonly WorkUntilPaint[] {
  const inputs = events
    .filter((each) => each.name === 'EventDispatch' && each.args.data?.type === type)
    .toSorted((a, b) => a.ts - b.ts)
  return inputs.flatMap((input) => {
    const here = events.filter((each) => each.pid === input.pid && each.tid === input.tid)
    const commit = here
      .filter((each) => each.name === 'Commit' && each.ts > input.ts)
      .toSorted((a, b) => a.ts - b.ts)[0]
    if (commit === undefined) return []
    const end = commit.ts + commit.dur
    const tasks = here.filter(
      (each) => each.name === 'RunTask' && each.ts + each.dur > input.ts && each.ts < end,
    )
    const workMs = tasks.reduce((sum, each) => sum + each.tdur, 0) / 1000
    return [{ workMs, wallMs: (end - input.ts) / 1000 }]
  })
}
