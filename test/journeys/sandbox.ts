import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Frame, FrameLocator, Page } from 'playwright-core'
import * as v from 'valibot'
import { serveNotices } from '#src/sandbox/server/notice-sockets.ts'
import { relayPath } from '#src/sandbox/server/live-relay.ts'
import type { TimeStep } from '#src/sandbox/places/server-door/wire.ts'
import { requestOf, sendResponse } from '#src/sandbox/server/node-adapter.ts'
import { openSandbox } from '#src/sandbox/server/sandbox.ts'
import { answerSite } from '#src/sandbox/server/site.ts'
import { ensureBuild } from '../../scripts/ensure-build.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

export const minuteMs = 60_000
export const dayMs = 24 * 60 * minuteMs

/** A company of its own on a free port of this machine, with its state in a folder that goes when it closes. */
export interface RunningSandbox {
  readonly origin: string
  /** Address of a place with these frames (`side-panel~ana`), each for one person; `query` as in the places. */
  place(frames: readonly string[], query?: string): string
  /** Asks a `/sandbox/` door; throws what it says where it refuses. */
  control(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>
  /** Kills the live relay as a crash does, or starts it again with empty rooms. */
  runRelay(running: boolean): Promise<void>
  /** Moves the company's time forward; pages read it when they next ask for the date. */
  moveTime(byMs: number): Promise<void>
  /** As `moveTime`, to the same time of the company's clock so many days later, and `byMs` more. */
  moveDays(days: number, byMs?: number): Promise<void>
  nowMs(): Promise<number>
  /** Reads Graph as one person with every scope the reading needs. Follows pages. */
  readAll(alias: string, path: string): Promise<readonly unknown[]>
  /** One Graph answer as JSON. */
  read(alias: string, path: string): Promise<unknown>
  readText(alias: string, path: string): Promise<string>
  /** Deletes something as one person, not through Weft. */
  remove(alias: string, path: string, eTag: string): Promise<void>
  /** The company as it stands, for another sandbox to begin with. */
  keep(): Buffer
  close(): Promise<void>
}

const scopes = [
  'Tasks.ReadWrite',
  'Sites.ReadWrite.All',
  'ChannelMessage.Read.All',
  'Team.ReadBasic.All',
  'Files.ReadWrite.All',
  'Calendars.ReadWrite',
]
const tokenSchema = v.object({ access_token: v.string() })
const pageSchema = v.object({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) })
const clockSchema = v.object({ nowMs: v.number() })

/** A product frame of a place, by its kind and the person's alias: `side-panel-ana`. */
export function frameOf(page: Page, name: string): FrameLocator {
  return page.frameLocator(`iframe[data-frame="${name}"]`)
}

/** Nothing that it is made of changes while tests run. */
let built: Promise<void> | undefined

/** Answers what stands at the sandbox's address beside it; null for what does not. */
export type Beside = (request: Request) => Promise<Response | null>

/** Starts the sandbox in this process, behind a port of its own: newly seeded, or as another one was `kept`. */
export async function startSandbox(kept?: Buffer, beside?: Beside): Promise<RunningSandbox> {
  built ??= ensureBuild()
  await built
  const folder = mkdtempSync(join(tmpdir(), 'weft-journey-'))
  const stateFile = join(folder, 'state.json')
  if (kept !== undefined) writeFileSync(stateFile, kept)
  const sandbox = await openSandbox(folder, kept === undefined)
  let port = 0
  const server = createServer((incoming, outgoing) => {
    const answering = async () => {
      const request = await requestOf(incoming, port)
      if (request === null) outgoing.writeHead(413).end()
      else
        await sendResponse(
          outgoing,
          (await beside?.(request)) ?? (await answerSite({ sandbox, port, dist }, request)),
          incoming.method === 'HEAD',
        )
    }
    answering().catch(() => outgoing.destroy())
  })
  const notices = serveNotices(sandbox.tenant)
  server.on('upgrade', (incoming, stream, head) => {
    if (incoming.url === relayPath) sandbox.relay.upgrade(incoming, stream, head)
    else notices(incoming, stream)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
  const origin = `http://localhost:${port}`
  const tokens = new Map<string, string>()

  async function control(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    const more =
      body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const response = await fetch(`${origin}/sandbox/${path}`, { method, ...more })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }

  async function graph(
    alias: string,
    path: string,
    { method = 'GET', eTag }: { readonly method?: string; readonly eTag?: string } = {},
  ): Promise<Response> {
    const token =
      tokens.get(alias) ??
      v.parse(tokenSchema, await control('POST', 'token', { user: alias, scopes })).access_token
    tokens.set(alias, token)
    const url = path.startsWith('http') ? path : `${origin}/graph/v1.0${path}`
    const headers = {
      authorization: `Bearer ${token}`,
      ...(eTag === undefined ? {} : { 'if-match': eTag }),
    }
    const response = await fetch(url, { method, headers })
    if (response.status === 401) tokens.delete(alias)
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response
  }

  async function move(step: TimeStep): Promise<void> {
    await control('POST', 'clock', step)
    tokens.clear()
  }

  return {
    origin,
    place: (frames, query = '') =>
      `${origin}/places/place.html?${frames.map((each) => `f=${encodeURIComponent(each)}`).join('&')}${query === '' ? '' : `&${query}`}`,
    control,
    async runRelay(running) {
      await control('POST', 'relay', { running })
    },
    moveTime: (byMs) => move({ byMs }),
    moveDays: (days, byMs = 0) => move({ days, byMs }),
    nowMs: async () => v.parse(clockSchema, await control('GET', 'clock')).nowMs,
    async readAll(alias, path) {
      const all: unknown[] = []
      for (let next: string | undefined = path; next !== undefined;) {
        const page: v.InferOutput<typeof pageSchema> = v.parse(
          pageSchema,
          await (await graph(alias, next)).json(),
        )
        all.push(...page.value)
        next = page['@odata.nextLink']
      }
      return all
    },
    read: async (alias, path) => (await graph(alias, path)).json(),
    readText: async (alias, path) => (await graph(alias, path)).text(),
    async remove(alias, path, eTag) {
      await graph(alias, path, { method: 'DELETE', eTag })
    },
    keep() {
      sandbox.flush()
      return readFileSync(stateFile)
    },
    async close() {
      sandbox.flush()
      await sandbox.relay.change({ running: false })
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Goes to a page of the channel tab: by its tab, or by the choice that stands there where tabs have no room. */
export async function goToPage(tab: FrameLocator | Frame, name: string): Promise<void> {
  const choice = tab.getByRole('combobox', { name: /^(Page|Seite|الصفحة)$/ })
  const button = tab.getByRole('tab', { name, exact: true })
  await button.or(choice).first().waitFor()
  if (await button.isVisible()) await button.click()
  else await choice.selectOption({ label: name })
}
