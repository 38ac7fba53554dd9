import type { CDPSession, Page } from 'playwright-core'

/** What a page's main thread has done so far, as Chromium counts it: time of the processor, not of the wall. */
export interface MainThread {
  readonly layouts: number
  readonly styles: number
  readonly scriptMs: number
  readonly taskMs: number
}

export interface Gauge {
  /** Makes the page's processor this many times slower. */
  slow(times: number): Promise<void>
  read(): Promise<MainThread>
}

export async function gaugeOf(page: Page): Promise<Gauge> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return {
    async slow(times) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: times })
    },
    async read() {
      const { metrics } = await session.send('Performance.getMetrics')
      const named = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN
      return {
        layouts: named('LayoutCount'),
        styles: named('RecalcStyleCount'),
        scriptMs: named('ScriptDuration') * 1000,
        taskMs: named('TaskDuration') * 1000,
      }
    },
  }
}

/** What was done between two readings. */
export function between(before: MainThread, after: MainThread): MainThread {
  return {
    layouts: after.layouts - before.layouts,
    styles: after.styles - before.styles,
    scriptMs: after.scriptMs - before.scriptMs,
    taskMs: after.taskMs - before.taskMs,
  }
}
