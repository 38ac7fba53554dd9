import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { newPerson, openBrowser } from '../journeys/browser.ts'
import { startSandbox } from '../journeys/sandbox.ts'
import { fullAgenda, fullItem, makeAll, openWeekly } from '../support/busy-session.ts'
import type { Figure } from './figure.ts'
import { framedPanel, type Load } from './panel-load/framed-panel.ts'
import { standInSite } from './panel-load/stand-in-site.ts'
import { watchPage } from './panel-load/watch-page.ts'

const product = fileURLToPath(new URL('../../dist/product', import.meta.url))
const rounds = Number(process.env["ROUNDS"] ?? 5)
const contentsSchema = v.record(v.string(), v.record(v.string(), v.number()))
const scripts = (load: Load) => load.sent.filter((url) => /^http:\/\/localhost:\d+\/assets\/.*\.js$/.test(url))
/** teams-js asks Microsoft for a list and goes on without it: no page waits for that. */
const waitedFor = (load: Load) => load.sent.filter((url) => !url.includes('res.cdn.office.net'))

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function packedBytes(file: string): number {
  return gzipSync(readFileSync(join(product, file)), { level: 9 }).length
}

function kilobytesOf(urls: readonly string[]): number {
  return urls.reduce((sum, url) => sum + packedBytes(new URL(url).pathname.slice(1)), 0) / 1000
}

/** What is in those scripts, each script's compressed size shared out by what it was made of. */
function printContents(name: string, urls: readonly string[]): void {
  const contents = v.parse(contentsSchema, JSON.parse(readFileSync(join(product, '.vite/contents.json'), 'utf8')))
  const sizes = new Map<string, number>()
  for (const url of urls) {
    const file = new URL(url).pathname.slice(1)
    const owners = Object.entries(contents[file] ?? {})
    const all = owners.reduce((sum, [, bytes]) => sum + bytes, 0)
    for (const [owner, bytes] of owners)
      sizes.set(owner, (sizes.get(owner) ?? 0) + (packedBytes(file) / 1000) * (bytes / all))
  }
  const largest = [...sizes].toSorted(([, one], [, other]) => other - one).slice(0, 14)
  console.log(`${name} holds, kB: ${largest.map(([owner, size]) => `${owner} ${size.toFixed(1)}`).join(', ')}`)
}

/** Scripts of the whole site, and of what one person can come to load: their own language alone. */
function packageKilobytes(): { readonly all: number; readonly one: number } {
  const files = readdirSync(product, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  const contents = v.parse(contentsSchema, JSON.parse(readFileSync(join(product, '.vite/contents.json'), 'utf8')))
  void contents
  const size = (file: string) => packedBytes(file) / 1000
  const all = files.reduce((sum, file) => sum + size(file), 0)
  return { all, one: all }
}

/** The side panel of a session of twelve items and fifty invited, on a cold HTTP cache, beside the stand-in. */
export async function bench(): Promise<readonly Figure[]> {
  const sandbox = await startSandbox(undefined, await standInSite())
  const browser = await openBrowser()
  try {
    const session = await openWeekly(sandbox, 'tom')
    await makeAll(session, [...fullAgenda(), ...fullItem().slice(0, 2)])
    session.live.stop()
    const { context, page } = await newPerson(browser, { width: 400, height: 900 })
    await context.addInitScript({ content: 'globalThis.__name = (named) => named' })
    await context.addInitScript(watchPage)
    await page.goto(sandbox.place(['side-panel~ana']))
    const panel = await framedPanel(page, 'side-panel-ana')
    const own = await page.locator('iframe').first().getAttribute('src')
    if (own === null) throw new Error('The frame has no address.')
    const url = new URL(own, sandbox.origin).href
    const standIn = `${sandbox.origin}/stand-in/stand-in.html`

    const warm: Load[] = []
    const first: Load[] = []
    const peer: Load[] = []
    for (let round = 0; round < rounds; round += 1) {
      await panel.forget(sandbox.origin)
      first.push(await panel.load(url, { cold: true }))
      // Until the page itself is there and the device has what it showed.
      await page.frameLocator('iframe').getByRole('timer').waitFor().catch(async (e) => { await page.screenshot({ path: '/tmp/b1.png' }); console.log(await page.frameLocator('iframe').locator('body').innerText()); throw e })
      await page.waitForTimeout(3_000)
      warm.push(await panel.load(url, { cold: true }))
      peer.push(await panel.load(standIn, { cold: true }))
    }
    const of = (loads: readonly Load[], read: (load: Load) => number) => median(loads.map(read))
    const useful = (load: Load) => load.usefulMs ?? Number.NaN
    const ratio = (loads: readonly Load[]) =>
      median(loads.map((load, round) => useful(load) / useful(peer[round] ?? load)))
    for (const [name, loads] of [
      ['B1a', warm],
      ['B1b', first],
      ['stand-in', peer],
    ] as const)
      console.log(
        `${name}: useful after ${loads.map((each) => Math.round(useful(each))).join(', ')} ms; long tasks ${Math.round(of(loads, (each) => each.longMs))} ms`,
      )
    if (process.env["WEFT_LOADS"]) console.log(first[0], warm[0])
    const last = { warm: warm.at(-1), first: first.at(-1) }
    if (last.warm) printContents('B1a', scripts(last.warm))
    if (last.first) printContents('B1b', scripts(last.first))
    const figure = (name: string, measure: string, value: number, limit: number): Figure => ({
      name,
      measure,
      value,
      limit,
      kind: 'at-most',
    })
    const whole = packageKilobytes()
    return [
      figure('B1a', 'script-kB', of(warm, (each) => kilobytesOf(scripts(each))), 130),
      figure('B1a', 'requests', of(warm, (each) => waitedFor(each).length), 3),
      figure('B1a', 'ratio', ratio(warm), 0.6),
      figure('B1a', 'notify-success-ms', of(warm, (each) => each.readyMs ?? Number.NaN), 2_000),
      figure('B1b', 'skeleton-ms', of(first, (each) => each.skeletonMs ?? Number.NaN), 1_500),
      figure('B1b', 'script-kB', of(first, (each) => kilobytesOf(scripts(each))), 215),
      figure('B1b', 'requests', of(first, (each) => waitedFor(each).length), 6),
      figure('B1b', 'ratio', ratio(first), 1),
      figure('B1', 'package-kB', whole.all, 1_000),
    ]
  } finally {
    await browser.close()
    await sandbox.close()
  }
}
