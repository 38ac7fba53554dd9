import { createProductClock } from '#src/host/product-clock.ts'
import { meetingList } from '#test/soak/meeting-list.ts'
import { openPage } from '#test/soak/page.ts'
import { seededRandom } from '#test/support/seeded-random.ts'
import { startWeftRelay } from '../live-ops/weft-relay.ts'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const machines = 10

/**
 * The largest error of what pages take for the time, milliseconds: ten machines whose clocks are wrong by up to two
 * hours, with a relay to ask and no site; then the clocks of half are set, and the others sleep for half a minute.
 */
export async function clockErrors(): Promise<{ readonly wrong: number; readonly jumped: number }> {
  const random = seededRandom(11)
  const relay = await startWeftRelay()
  const { rows } = meetingList()
  const all = Array.from({ length: machines }, (_each, place) => {
    const wrong = { wallMs: (random() - 0.5) * 4 * 3_600_000, steadyMs: random() * 1_000_000 }
    const steadyMs = () => performance.now() + wrong.steadyMs
    const clock = createProductClock({
      fetch: () => Promise.reject(new Error('The site is away.')),
      timeUrl: 'https://weft.example/time',
      monotonicNowMs: steadyMs,
      wallNowMs: () => Date.now() + wrong.wallMs,
    })
    const personId = `88888888-0000-4000-8000-${String(place).padStart(12, '0')}`
    const page = openPage(
      { personId, name: `Person ${place}`, client: `clock-${place}` },
      {
        ...{ sessionKey: '19:clocks@thread.v2|2026-11-23T09:00:00Z', rows, relay, peers: () => machines },
        ...{ nowMs: clock.nowMs, steadyMs, onTime: clock.heed },
      },
    )
    clock.onJump(page.comeBack)
    return { clock, page, wrong }
  })
  const worst = () => Math.max(...all.map(({ clock }) => Math.abs(clock.nowMs() - Date.now())))
  const settle = async () => {
    const endMs = performance.now() + 20_000
    // Asking takes two seconds.
    do await pause(500)
    while (worst() > 100 && performance.now() < endMs)
    return worst()
  }
  try {
    const wrong = await settle()
    for (const [place, machine] of all.entries()) {
      if (place % 2 === 0) machine.wrong.wallMs += (random() - 0.5) * 3_600_000
      else machine.wrong.steadyMs -= 30_000
    }
    return { wrong, jumped: await settle() }
  } finally {
    for (const { page } of all) page.close()
    await relay.stop()
  }
}
