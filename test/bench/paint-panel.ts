import type { Frame, Page } from 'playwright-core'
import { newPerson, openBrowser, productFrame } from '../journeys/browser.ts'
import { startSandbox } from '../journeys/sandbox.ts'
import { fullAgenda, fullItem, makeAll, openWeekly } from '../support/busy-session.ts'
import type { Figure } from './figure.ts'
import { between, gaugeOf, type Gauge, type MainThread } from './main-thread.ts'
import { installMeter, type Metered } from './page-meter.ts'
import { paintTraceOf, type PaintTrace, type WorkUntilPaint } from './work-until-paint.ts'

const keys = 60
const keyPauseMs = 70
const captures = 10
const tickSeconds = 20
const frameMs = 16.7
const slower = 4

type Measured = Metered & {
  readonly thread: MainThread
  /** For each key that went down. */
  readonly until: readonly WorkUntilPaint[]
}

interface Stage {
  readonly page: Page
  /** The page or the frame in it that is typed into. */
  readonly inner: Page | Frame
  readonly gauge: Gauge
  readonly trace: PaintTrace
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Measures what happens to the page while `work` runs; `watched` is the element that is meant to be drawn. */
async function measured(
  stage: Stage,
  [watched, when]: readonly [string, 'keys' | 'always' | 'never'],
  work: () => Promise<void>,
): Promise<Measured> {
  await stage.inner.evaluate(
    ([selector, counted]) => window.meter.begin(document.querySelector(selector), counted),
    [watched, when] as const,
  )
  const before = await stage.gauge.read()
  const until = await stage.trace.during('keydown', work)
  const thread = between(before, await stage.gauge.read())
  const found = { ...(await stage.inner.evaluate(() => window.meter.read())), thread, until }
  if (process.env['WEFT_PAINT'] !== undefined) console.log(watched, found)
  return found
}

/** Runs in the page: its next key changes what a capture does, and nothing else: a line more, the form gone, the focus back. */
function drawByHand(): void {
  const line = [...document.querySelectorAll('li')].findLast((each) =>
    each.textContent?.includes('Captured number 30'),
  )
  const form = document.activeElement?.closest('form')
  const button = document.querySelector<HTMLElement>('[role=toolbar] button')
  if (!line || !form || !button) throw new Error('There is no line, no form or no button.')
  const draw = (event: KeyboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    const further = line.cloneNode(true)
    if (further instanceof HTMLElement) further.dataset['byHand'] = ''
    line.after(further)
    form.style.display = 'none'
    button.focus({ preventScroll: true })
  }
  addEventListener('keydown', draw, { capture: true, once: true })
}

function undoByHand(): void {
  document.querySelector('[data-by-hand]')?.remove()
  const form = document.querySelector<HTMLFormElement>('form[style]')
  if (!form) throw new Error('There is no form that was hidden.')
  form.style.display = ''
  form.querySelector('input')?.focus()
}

/** Types into what has the focus, one key at a time with a pause in which it is painted. */
function typing(stage: Stage, count: number): Promise<Measured> {
  return measured(stage, [':focus', 'keys'], async () => {
    for (let key = 0; key < count; key += 1) {
      await stage.page.keyboard.press('e')
      await pause(keyPauseMs)
    }
  })
}

function figure(measure: string, value: number, limit: number): Figure {
  return { name: 'paint', measure, value, limit, kind: 'at-most' }
}

function countsOf(where: string, found: Measured): readonly Figure[] {
  return [
    figure(`${where}-elsewhere`, found.elsewhere.length / keys, 0),
    figure(`${where}-layouts`, found.thread.layouts / keys, 2),
    figure(`${where}-styles`, found.thread.styles / keys, 3),
    figure(`${where}-script-ms`, found.thread.scriptMs / keys, frameMs),
    figure(`${where}-work-ms`, median(found.until.map((each) => each.workMs)), frameMs),
  ]
}

/** The running session of a full council in the side panel at 320 px: what a key, a capture and a second cost. */
export async function bench(): Promise<readonly Figure[]> {
  const sandbox = await startSandbox()
  const browser = await openBrowser()
  try {
    const figures: Figure[] = []
    const session = await openWeekly(sandbox, 'tom')
    await makeAll(session, fullAgenda())

    const bareTypist = await newPerson(browser, { width: 320, height: 640 })
    const typist = await newPerson(browser, { width: 360, height: 700 })
    for (const each of [bareTypist, typist]) {
      // What tsx leaves around named functions.
      await each.context.addInitScript({ content: 'globalThis.__name = (named) => named' })
      await each.context.addInitScript(installMeter)
    }
    const bareAddress = `${sandbox.origin}/bare`
    await bareTypist.page.route(bareAddress, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><textarea>' }),
    )
    await bareTypist.page.goto(bareAddress)
    const trace = await paintTraceOf(browser)
    const bare: Stage = {
      trace,
      page: bareTypist.page,
      inner: bareTypist.page,
      gauge: await gaugeOf(bareTypist.page),
    }
    await bare.page.locator('textarea').focus()

    const { page } = typist
    await page.goto(sandbox.place(['side-panel~ana']))
    const inner = await productFrame(page, 'side-panel.html')
    const panel: Stage = { page, inner, trace, gauge: await gaugeOf(page) }

    /** In which frame after its key each letter stood in the field. */
    async function framesOf(where: string): Promise<Figure> {
      const frames: number[] = []
      for (let key = 0; key < keys / 3; key += 1) {
        const before = await inner.evaluate(() => {
          const field = document.activeElement
          if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement))
            throw new Error('No field has the focus.')
          window.meter.begin(field, 'keys')
          window.meter.await(`${field.value}e`, 'field')
          return field.selectionEnd === field.value.length
        })
        if (!before) throw new Error('The caret does not stand at the end.')
        await page.keyboard.press('e')
        await pause(keyPauseMs)
        frames.push(...(await inner.evaluate(() => window.meter.read())).frames)
      }
      return figure(`${where}-frames`, frames.length === keys / 3 ? Math.max(...frames) : Number.NaN, 1)
    }

    /** The field that has the focus, at the machine's own speed and at a quarter of it beside a bare text area. */
    async function typed(where: string): Promise<void> {
      // The first key also makes the form ready to be sent.
      await typing(panel, 1)
      figures.push(await framesOf(where))
      figures.push(...countsOf(where, await typing(panel, keys)))
      const slow: number[] = []
      const work: number[] = []
      const floor: number[] = []
      await Promise.all([panel, bare].map(({ gauge }) => gauge.slow(slower)))
      for (let round = 0; round < 3; round += 1) {
        floor.push(...(await typing(bare, keys / 3)).latencyMs)
        const found = await typing(panel, keys / 3)
        slow.push(...found.latencyMs)
        work.push(...found.until.map((each) => each.workMs))
      }
      await Promise.all([panel, bare].map(({ gauge }) => gauge.slow(1)))
      figures.push(
        figure(`${where}-work-x4-ms`, median(work), slower * frameMs),
        figure(`${where}-ratio`, p95(slow) / p95(floor), 2),
      )
    }

    await inner.getByRole('textbox', { name: 'What changed' }).click()
    await typed('key-line')

    await makeAll(session, fullItem())
    await inner.getByText('Captured number 30').waitFor()
    await inner.getByRole('textbox', { name: 'Notes' }).click()
    await typed('key-notes')

    await inner.getByRole('button', { name: /^Action/ }).click()
    await typed('key-capture')
    await page.keyboard.press('Enter')

    /** Opens the form of an action and fills it, until nothing of that is left to be done. */
    async function written(words: string): Promise<void> {
      await inner.getByRole('toolbar', { name: 'Capture' }).getByRole('button').first().focus()
      await page.keyboard.press('a')
      await page.keyboard.type(words)
      await pause(200)
    }
    /** What Enter takes until it is painted. */
    const entered = async (): Promise<WorkUntilPaint> => {
      const found = await measured(panel, ['#none', 'never'], async () => {
        await page.keyboard.down('Enter')
        await pause(300)
      })
      await page.keyboard.up('Enter')
      const [only, ...more] = found.until
      if (only === undefined || more.length > 0) throw new Error('Enter was not painted once.')
      return only
    }

    const made = { slow: [] as WorkUntilPaint[], own: [] as WorkUntilPaint[] }
    const frames: number[] = []
    const byHand: number[] = []
    for (const [speed, into] of [
      [1, made.own],
      [slower, made.slow],
    ] as const) {
      await panel.gauge.slow(speed)
      for (let each = 0; each < captures; each += 1) {
        await written(`Made ${speed}/${each}`)
        await inner.evaluate((words) => window.meter.await(words, 'list'), `Made ${speed}/${each}`)
        into.push(await entered())
        await inner.waitForFunction(() => window.meter.read().frames.length > 0)
        frames.push(...(await inner.evaluate(() => window.meter.read())).frames)
        if (speed !== 1) continue
        await written('Given up')
        await inner.evaluate(drawByHand)
        byHand.push((await entered()).workMs)
        await inner.evaluate(undoByHand)
        await page.keyboard.press('Escape')
        await pause(300)
      }
    }
    await panel.gauge.slow(1)
    const ownMs = median(made.own.map((each) => each.workMs))
    figures.push(
      figure('capture-frames', frames.length === 2 * captures ? Math.max(...frames) : Number.NaN, 1),
      figure('capture-work-ms', ownMs, frameMs),
      figure('capture-work-x4-ms', median(made.slow.map((each) => each.workMs)), slower * frameMs),
      figure('capture-ratio', ownMs / median(byHand), 2),
      // The bar for any action on a processor four times slower, by the wall's clock (facts/goals.md, section 2).
      figure('capture-x4-p50-ms', median(made.slow.map((each) => each.wallMs)), 50),
      figure('capture-x4-p95-ms', p95(made.slow.map((each) => each.wallMs)), 100),
    )

    const ticked = await measured(panel, ['div:has(> div > [role="timer"])', 'always'], () =>
      pause(tickSeconds * 1000),
    )
    figures.push(
      figure('second-elsewhere', ticked.elsewhere.length / tickSeconds, 0.5),
      figure('second-layouts', ticked.thread.layouts / tickSeconds, 2),
      figure('second-task-ms', ticked.thread.taskMs / tickSeconds, frameMs),
    )

    session.live.stop()
    return figures
  } finally {
    await browser.close()
    await sandbox.close()
  }
}
