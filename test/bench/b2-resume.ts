import type { Page } from 'playwright-core'
import type { Figure } from './figure.ts'
import type { Load } from './panel-load/framed-panel.ts'
import { servedSession, settled, type ServedSession } from './panel-load/served-session.ts'

const rounds = Number(process.env['ROUNDS'] ?? 5)
const asideMs = 3_000

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Says something to the frame as its host does. */
function say(page: Page, func: string, args: readonly unknown[]): Promise<void> {
  return page.locator('iframe').evaluate(
    (each, message) => {
      if (each instanceof HTMLIFrameElement) each.contentWindow?.postMessage(message, location.origin)
    },
    { func, args },
  )
}

interface Resumed {
  /** From the host's word to the frame that shows title, clock and items, and `notifySuccess` is there. */
  readonly ms: number
  /** Of that, what the page's thread was at work. */
  readonly busyMs: number
  /** Sent before that frame. */
  readonly requests: readonly string[]
}

/** Puts the panel aside as Teams does, brings it back on a slow machine without a network, and waits for its word. */
async function resumed({ page, panel, url, context }: ServedSession): Promise<Resumed> {
  await say(page, 'beforeUnload', [])
  await page
    .locator('iframe')
    .evaluate((each) => each instanceof HTMLElement && (each.style.display = 'none'))
  await page.waitForTimeout(asideMs)
  await context.setOffline(true)
  await panel.devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const sent: { readonly url: string; readonly atMs: number }[] = []
  const note = ({ request, wallTime }: { request: { method: string; url: string }; wallTime: number }) =>
    sent.push({ url: `${request.method} ${request.url}`, atMs: wallTime * 1000 })
  panel.devtools.on('Network.requestWillBeSent', note)
  await panel.devtools.send('Performance.enable')
  const taskMs = async () => {
    const { metrics } = await panel.devtools.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
  const before = await taskMs()
  const { ms, atMs } = await page.locator('iframe').evaluate(
    (each, address) =>
      new Promise<{ ms: number; atMs: number }>((resolve) => {
        if (!(each instanceof HTMLIFrameElement)) return
        const beganMs = performance.now()
        addEventListener('message', (event: MessageEvent<unknown>) => {
          if (!JSON.stringify(event.data)?.includes('"appInitialization.success"')) return
          requestAnimationFrame(() => {
            const channel = new MessageChannel()
            channel.port1.addEventListener('message', () =>
              resolve({
                ms: performance.now() - beganMs,
                atMs: performance.timeOrigin + performance.now(),
              }),
            )
            channel.port1.start()
            channel.port2.postMessage(null)
          })
        })
        each.style.display = ''
        each.contentWindow?.postMessage(
          { func: 'load', args: [{ entityId: 'weft', contentUrl: address }] },
          location.origin,
        )
      }),
    url,
  )
  const busyMs = (await taskMs()) - before
  panel.devtools.off('Network.requestWillBeSent', note)
  const requests = sent.filter((each) => each.atMs < atMs).map((each) => each.url)
  await page.frameLocator('iframe').getByRole('timer').waitFor()
  await panel.devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await context.setOffline(false)
  return { ms, busyMs, requests }
}

/** The panel put aside and brought back; then loaded again from what the browser keeps, while its site is down. */
export async function bench(): Promise<readonly Figure[]> {
  let siteDown = false
  const session = await servedSession((request) => {
    const { hostname, pathname } = new URL(request.url)
    // Teams' own page around the frame goes on.
    if (siteDown && (hostname !== 'localhost' || !/^\/(places|sandbox)\//.test(pathname)))
      return Promise.reject(new Error('The site is down.'))
    return Promise.resolve(null)
  })
  try {
    const { panel, url, origin } = session
    const cold: Load[] = []
    const back: Resumed[] = []
    const again: Load[] = []
    for (let round = 0; round < rounds; round += 1) {
      await panel.forget(origin)
      cold.push(await panel.load(url))
      await settled(session)
      back.push(await resumed(session))
      // Once with the network, so that every part is kept.
      await panel.load(url, { cold: false })
      await settled(session)
      siteDown = true
      again.push(await panel.load(url, { cold: false }))
      siteDown = false
    }
    const useful = (load: Load | undefined) => load?.usefulMs ?? Number.NaN
    console.log(`B2: cold ${cold.map((each) => Math.round(useful(each))).join(', ')} ms`)
    console.log(`B2: resumed ${back.map((each) => Math.round(each.ms)).join(', ')} ms`)
    console.log(`B2: at work for ${back.map((each) => Math.round(each.busyMs)).join(', ')} ms of it`)
    for (const each of back.flatMap(({ requests }) => requests)) console.log(`B2: asked before it: ${each}`)
    console.log(`B2: reloaded ${again.map((each) => Math.round(useful(each))).join(', ')} ms`)
    const figure = (measure: string, value: number, limit: number): Figure => ({
      name: 'B2',
      measure,
      value,
      limit,
      kind: 'at-most',
    })
    return [
      figure('resume-ms', median(back.map((each) => each.ms)), 100),
      figure('resume-requests', Math.max(...back.map((each) => each.requests.length)), 0),
      figure(
        'reload-offline-ratio',
        median(again.map((each, round) => useful(each) / useful(cold[round]))),
        0.1,
      ),
    ]
  } finally {
    await session.close()
  }
}
