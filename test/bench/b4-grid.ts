import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { newPerson, openBrowser } from '../journeys/browser.ts'
import type { Figure } from './figure.ts'
import { peerFile } from './installed-peers.ts'

const count = 10_000
const rounds = Number(process.env['WEFT_ROUNDS'] ?? 7)
const scrollSteps = 50
const typed = 'suppliers '
const repository = fileURLToPath(new URL('../../', import.meta.url))
const built = join(repository, '.cache/bench-grid')
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
const median = (values: readonly number[]) => at(values, 0.5)

/** The page of this benchmark as a product would be built, behind an address of this machine. */
async function serve(): Promise<{ readonly origin: string; close(): void }> {
  await build({
    configFile: false,
    root: join(repository, 'test/bench/grid-page'),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    cacheDir: join(repository, '.cache/vite-bench-grid'),
    resolve: { alias: { 'ag-grid-community': peerFile('ag-grid-community/dist/package/main.esm.mjs') } },
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: join(repository, 'test/bench/grid-page/register.html') },
    },
  })
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    readFile(join(built, path === '/' ? 'register.html' : path)).then(
      (bytes) => response.setHeader('Content-Type', kinds[extname(path)] ?? 'text/html').end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { origin: `http://localhost:${address.port}`, close: () => server.close() }
}

/** Worst time from a key or click to its picture, as the browser tells it; ms. */
async function worstInteraction(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    Object.assign(window, { interactions: [] })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId } = entry as PerformanceEntry & { readonly interactionId: number }
        if (interactionId > 0)
          (window as unknown as { interactions: number[] }).interactions.push(entry.duration)
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await work()
  await page.waitForTimeout(300)
  const all = await page.evaluate(() => (window as unknown as { interactions: number[] }).interactions)
  return Math.max(16, ...all)
}

async function interactions(page: Page): Promise<number> {
  return worstInteraction(page, async () => {
    await page.locator('#search').click()
    await page.keyboard.type(typed, { delay: 80 })
    await page.getByRole('gridcell').first().click()
    for (const key of [
      'ArrowDown',
      'ArrowRight',
      'PageDown',
      'PageDown',
      'ArrowUp',
      'Control+End',
      'Control+Home',
    ])
      await page.keyboard.press(key, { delay: 60 })
  })
}

/** B4 of the bars: ten thousand risks from this device's store to the screen, scrolled and filtered, beside peers. */
export async function bench(): Promise<readonly Figure[]> {
  const site = await serve()
  const browser = await openBrowser()
  try {
    const { page, errors } = await newPerson(browser, { width: 1280, height: 900 })
    // A machine with other work fills the stores slowly.
    page.setDefaultTimeout(300_000)
    let requests = 0
    page.on('request', () => {
      requests += 1
    })
    const fresh = async () => {
      await page.goto(site.origin)
      await page.waitForFunction(() => 'bench' in window)
      requests = 0
    }
    await fresh()
    await page.evaluate((size) => window.bench.fill(size), count)
    console.log('B4 both stores are full')

    const open = { sealed: [] as number[], 'sealed-all': [] as number[], 'row-wise': [] as number[] }
    const paint = { weft: [] as number[], peer: [] as number[] }
    const filter = { weft: [] as number[], peer: [] as number[] }
    const scroll = { weft: [] as number[], peer: [] as number[] }
    const worst: number[] = []
    let openRequests = 0
    for (let round = 0; round < rounds; round += 1) {
      // Whoever comes first in a round comes last in the next.
      const turn = <T>(all: readonly T[]) => (round % 2 === 0 ? all : all.toReversed())
      for (const from of turn(['sealed', 'sealed-all', 'row-wise'] as const)) {
        await fresh()
        open[from].push(await page.evaluate((each) => window.bench.open(each), from))
        openRequests += requests
      }
      const found: number[] = []
      for (const way of turn(['weft', 'peer'] as const)) {
        await fresh()
        paint[way].push(
          await page.evaluate(([each, size]) => window.bench.paint(each, size), [way, count] as const),
        )
        scroll[way].push(
          ...(await page.evaluate(([each, steps]) => window.bench.scroll(each, steps), [
            way,
            scrollSteps,
          ] as const)),
        )
        const filtered = await page.evaluate(([each, text]) => window.bench.filter(each, text), [
          way,
          typed,
        ] as const)
        filter[way].push(...filtered.ms)
        found.push(filtered.rows)
        if (way === 'weft') worst.push(await interactions(page))
      }
      if (found.some((rows) => rows === 0))
        throw new Error(`The figures are void: found ${found.join(' and ')} rows.`)
    }
    if (errors().length > 0) throw new Error(`The page complained: ${errors().join('; ')}`)

    const ratio = (mine: readonly number[], theirs: readonly number[]) =>
      median(mine.map((each, place) => each / (theirs[place] ?? Number.NaN)))
    const ms = (values: readonly number[]) =>
      `p50 ${median(values).toFixed(0)} p95 ${at(values, 0.95).toFixed(0)} ms`
    const slowFrames = (values: readonly number[]) =>
      values.filter((each) => each > 50).length / values.length
    console.log(
      `B4 open sealed ${ms(open.sealed)}, row-wise ${ms(open['row-wise'])}; ` +
        `sealed with every record read ${ms(open['sealed-all'])}, ` +
        `${ratio(open['sealed-all'], open['row-wise']).toFixed(2)} of row-wise`,
    )
    console.log(`B4 first paint weft ${ms(paint.weft)}, AG Grid ${ms(paint.peer)}`)
    console.log(`B4 filter key weft ${ms(filter.weft)}, AG Grid ${ms(filter.peer)}`)
    console.log(
      `B4 scroll step weft ${ms(scroll.weft)}, AG Grid ${ms(scroll.peer)}; over 50 ms: ` +
        `${slowFrames(scroll.weft).toFixed(3)} and ${slowFrames(scroll.peer).toFixed(3)}`,
    )
    const figure = (measure: string, value: number, limit: number): Figure => ({
      name: 'B4',
      measure,
      value,
      limit,
      kind: 'at-most',
    })
    return [
      figure('requests', openRequests, 0),
      figure('open-of-row-wise', ratio(open.sealed, open['row-wise']), 0.4),
      figure('first-paint-of-ag-grid', ratio(paint.weft, paint.peer), 0.6),
      figure('filter-p95-of-ag-grid', at(filter.weft, 0.95) / at(filter.peer, 0.95), 0.35),
      figure('slowest-interaction-ms', median(worst), 50),
    ]
  } finally {
    await browser.close()
    site.close()
  }
}
