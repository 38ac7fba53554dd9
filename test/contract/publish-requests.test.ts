import { expect, test } from 'vitest'
import type { RequestReport } from '#src/sandbox/tenant/exchange.ts'
import { ANA } from '#src/sandbox/tenant/test-tenant.ts'
import { councilWorld, type CouncilWorld } from '#test/simulation/council-world.ts'
import { planOf, publishAs, wrongs } from '#test/simulation/publish-case.ts'

const size = { actions: 40, decisions: 25 }

/** What a call is about: `POST tasks`, `PATCH details`, `POST Weft decisions`. */
function named({ method, path }: RequestReport): string {
  const plain = path.split('?')[0] ?? path
  const list = /\/lists\/([^/]+)\/items/.exec(plain)?.[1]
  return `${method} ${list ?? plain.split('/').at(-1) ?? plain}`
}

/** One line per HTTP request, in their order: `batch of 20: 20 POST tasks`. */
function sequence(reports: readonly RequestReport[]): readonly string[] {
  const requests = new Map<string, RequestReport[]>()
  reports.forEach((each, index) => {
    const key = each.batchId ?? `alone/${index}`
    requests.set(key, [...(requests.get(key) ?? []), each])
  })
  return [...requests.values()].map((inner) => {
    const counts = new Map<string, number>()
    for (const each of inner) counts.set(named(each), (counts.get(named(each)) ?? 0) + 1)
    const words = [...counts].map(([name, count]) => `${count} ${name}`).join(', ')
    return inner[0]?.batchId === undefined ? words : `batch of ${inner.length}: ${words}`
  })
}

async function publishForty(prepare: (world: CouncilWorld) => void) {
  const world = await councilWorld(1)
  prepare(world)
  const reports: RequestReport[] = []
  world.tenant.onRequest((report) => reports.push(report))
  const plan = planOf(world.place, size)
  const page = world.open(ANA)
  const startMs = world.time.nowMs()
  const { ledger } = await world.time.run(publishAs(world, page, plan))
  expect(wrongs(world, plan, ledger)).toEqual([])
  return { reports, sent: page.sent(), wallMs: world.time.nowMs() - startMs }
}

test('forty actions and twenty-five decisions take eight requests, and three more write the task ids', async () => {
  const { reports, sent } = await publishForty(() => undefined)
  const lines = sequence(reports)
  console.log(lines.map((each, index) => `publish ${index + 1} ${each}`).join('\n'))
  expect(lines).toHaveLength(sent)
  const message = lines.findIndex((each) => each.includes('POST messages'))
  expect(message + 1).toBeLessThanOrEqual(8)
  expect(lines.length - message - 1).toBeLessThanOrEqual(3)
  // The tasks' ids are in the ledger before anything could need them again.
  expect(lines[message]).toContain('PATCH')
})

test('a Planner that takes thirty writes in ten seconds is asked no faster, and refuses almost nothing', async () => {
  const { reports, wallMs } = await publishForty((world) => {
    world.tenant.settings.throttling.on = true
  })
  const refused = new Set(reports.filter((each) => each.status === 429).map((each) => each.batchId))
  expect(refused.size).toBeLessThanOrEqual(3)
  // Eighty writes, thirty at once and three a second from then on.
  expect(wallMs).toBeLessThanOrEqual(1.15 * 16_667)
})
