import type { Figure } from './figure.ts'
import type { Load } from './panel-load/framed-panel.ts'
import { servedSession, settled } from './panel-load/served-session.ts'
import { contentsOf, packageKilobytes, productKilobytes } from './panel-load/site-scripts.ts'
import { standInSite } from './panel-load/stand-in-site.ts'

const rounds = Number(process.env['ROUNDS'] ?? 5)

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
const at = (loads: readonly Load[], read: (load: Load) => number | null) =>
  median(loads.map((load) => read(load) ?? Number.NaN))
const scriptsOf = (load: Load) =>
  load.sent.map((url) => new URL(url).pathname.slice(1)).filter((path) => /^assets\/.*\.js$/.test(path))
/** teams-js asks Microsoft for a list and goes on without it: no page waits for that. */
const waitedFor = (load: Load) => load.sent.filter((url) => !url.includes('res.cdn.office.net'))

function tell(name: string, loads: readonly Load[]): void {
  const times = loads.map((each) => Math.round(each.usefulMs ?? Number.NaN)).join(', ')
  console.log(
    `${name}: useful after ${times} ms; long tasks ${Math.round(at(loads, (each) => each.longMs))} ms`,
  )
  const last = loads.at(-1)
  const parts = last === undefined ? [] : contentsOf(scriptsOf(last)).slice(0, 16)
  if (parts.length > 0)
    console.log(
      `${name} holds, kB: ${parts.map(([owner, size]) => `${owner} ${size.toFixed(1)}`).join(', ')}`,
    )
}

/**
 * The side panel of a session of twelve items and fifty invited on a cold HTTP cache, beside a page with the imports of
 * Microsoft's agenda sample: B1a on a device that knows the session, B1b on one that knows nothing.
 */
export async function bench(): Promise<readonly Figure[]> {
  const session = await servedSession(await standInSite())
  try {
    const { panel, url, origin } = session
    const warm: Load[] = []
    const first: Load[] = []
    const peer: Load[] = []
    for (let round = 0; round < rounds; round += 1) {
      await panel.forget(origin)
      first.push(await panel.load(url))
      await settled(session)
      // The service worker would bring its files past the line that is measured, those of the stand-in as well.
      await panel.forget(origin, 'site')
      warm.push(await panel.load(url))
      await settled(session)
      await panel.forget(origin, 'site')
      peer.push(await panel.load(`${origin}/stand-in/stand-in.html`))
    }
    tell('B1a', warm)
    tell('B1b', first)
    tell('stand-in', peer)
    const ratio = (loads: readonly Load[]) =>
      median(
        loads.map((load, round) => (load.usefulMs ?? Number.NaN) / (peer[round]?.usefulMs ?? Number.NaN)),
      )
    const figure = (name: string, measure: string, value: number, limit: number): Figure => ({
      name,
      measure,
      value,
      limit,
      kind: 'at-most',
    })
    const { all, oneLanguage } = packageKilobytes()
    return [
      figure(
        'B1a',
        'script-kB',
        at(warm, (each) => productKilobytes(scriptsOf(each))),
        130,
      ),
      figure(
        'B1a',
        'requests',
        at(warm, (each) => waitedFor(each).length),
        3,
      ),
      figure('B1a', 'ratio', ratio(warm), 0.6),
      figure(
        'B1a',
        'notify-success-ms',
        at(warm, (each) => each.readyMs),
        2_000,
      ),
      figure(
        'B1b',
        'skeleton-ms',
        at(first, (each) => each.skeletonMs),
        1_500,
      ),
      figure(
        'B1b',
        'script-kB',
        at(first, (each) => productKilobytes(scriptsOf(each))),
        215,
      ),
      figure(
        'B1b',
        'requests',
        at(first, (each) => waitedFor(each).length),
        6,
      ),
      figure('B1b', 'ratio', ratio(first), 1),
      figure('B1', 'package-kB-one-language', oneLanguage, 1_000),
      figure('B1', 'package-kB-all-languages', all, 1_000),
    ]
  } finally {
    await session.close()
  }
}
