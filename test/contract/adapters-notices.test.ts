import { expect, test, vi } from 'vitest'
import { ask } from '#src/graph/asking.ts'
import { fileText } from '#src/graph/files/files.ts'
import { noticeEndpoint, siteDrive } from '#src/graph/files/notices.ts'
import type { TextSocket } from '#src/graph/files/socket-io.ts'
import { siteOfGroup } from '#src/graph/lists/sites.ts'
import { createSiteNotices } from '#src/records/stores/site-notices.ts'
import { driveOfEndpoint, driveStamp } from '#src/sandbox/tenant/files/notice-endpoints.ts'
import { TEAM } from '#src/sandbox/tenant/test-organisation.ts'
import { obedientTime } from '#test/support/live-case.ts'
import { councilGraph } from './adapters-graph.ts'

async function council() {
  const made = councilGraph()
  const { id: siteId } = await ask(made.graph, siteOfGroup(TEAM))
  const { driveId } = await ask(made.graph, siteDrive(siteId))
  return { ...made, siteId, driveId }
}

test('a library gives out an endpoint that lives for a while', async () => {
  const { graph, driveId, clock, tenant } = await council()
  const { url, expiresMs } = await ask(graph, noticeEndpoint(driveId))
  const token = new URL(url).searchParams.get('token') ?? ''
  expect(driveOfEndpoint(tenant.world, token)).toBe(driveId)
  expect(expiresMs).toBeGreaterThan(clock.ms)
})

/** Site notices over the tenant, with sockets that the test holds in its hands. */
async function listening() {
  const made = await council()
  const time = obedientTime()
  const sockets: { address: string; say: (text: string) => void; drop: () => void; closed: boolean }[] = []
  const heard: string[] = []
  const notices = createSiteNotices({
    client: made.graph,
    siteId: made.siteId,
    nowMs: time.nowMs,
    setTimer: time.setTimer,
    random: () => 0.5,
    openSocket(address): TextSocket {
      const ears = new Map<string, (event: { readonly data: unknown }) => void>()
      const opened = {
        address,
        closed: false,
        say: (text: string) => ears.get('message')?.({ data: text }),
        drop: () => ears.get('close')?.({ data: null }),
      }
      sockets.push(opened)
      return {
        addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) =>
          void ears.set(type, listener),
        send: () => undefined,
        close() {
          opened.closed = true
        },
      }
    },
  })
  notices.listen((notice) => heard.push(notice))
  await vi.waitFor(() => expect(sockets).toHaveLength(1))
  const last = () => sockets.at(-1) ?? expect.unreachable()
  /** Time passes, and what was asked of the tenant meanwhile is answered. */
  const pass = async (ms: number) => {
    await time.pass(ms)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { ...made, sockets, heard, notices, last, pass }
}
const open = '0{"sid":"x","pingInterval":25000,"pingTimeout":20000}'

test('[NOTICE-6] what is told of the library is heard, and other events are not', async () => {
  const { heard, last, notices } = await listening()
  expect(last().address).toMatch(/\/socket\.io\/\?token=[^&]+&EIO=4&transport=websocket$/)
  last().say(open)
  last().say('40/notifications,{"sid":"y"}')
  last().say('42/notifications,["notification","{}"]')
  last().say('42/notifications,["gossip","{}"]')
  expect(heard).toEqual(['written'])
  notices.stop()
  expect(last().closed).toBe(true)
})

test('[NOTICE-6] many rows in a moment touch the file seldom, and each touch changes the library', async () => {
  const { tenant, graph, driveId, requests, notices, pass } = await listening()
  const before = driveStamp(tenant.world, driveId)
  for (let count = 0; count < 50; count += 1) {
    notices.wrote()
    await pass(100)
  }
  await pass(2000)
  const touches = requests.filter((each) => each.method === 'PUT')
  expect(touches.length).toBeGreaterThanOrEqual(3)
  expect(touches.length).toBeLessThanOrEqual(5)
  expect(touches.every((each) => each.status < 300)).toBe(true)
  expect(driveStamp(tenant.world, driveId)).not.toBe(before)
  const text = await ask(graph, fileText({ driveId, folderId: 'root', path: 'Weft/Session signal.txt' }))
  expect(text).toContain('It holds nothing of the session')
  notices.stop()
})

test('[NOTICE-4] a line that drops is told and opened again, ever more rarely, and a good one in good time anew', async () => {
  const { heard, sockets, last, notices, pass } = await listening()
  last().drop()
  expect(heard).toEqual(['down'])
  await pass(4100)
  expect(sockets).toHaveLength(2)
  last().drop()
  await pass(4100)
  expect(sockets).toHaveLength(2)
  await pass(4100)
  expect(sockets).toHaveLength(3)
  const third = last()
  third.say(open)
  third.say('40/notifications,{}')
  for (let passed = 0; passed < 51; passed += 0.5) {
    await pass(30_000)
    last().say(open)
  }
  expect(sockets).toHaveLength(4)
  expect(third.closed).toBe(true)
  expect(heard).toEqual(['down', 'down'])
  notices.stop()
  await pass(3_600_000)
  expect(sockets).toHaveLength(4)
})
