import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { requestOf, sendResponse } from '#src/sandbox/server/node-adapter.ts'
import { openSandbox } from '#src/sandbox/server/sandbox.ts'
import { answerSite } from '#src/sandbox/server/site.ts'

export interface ServedSandbox {
  readonly port: number
  /** What `POST /sandbox/token` gives. */
  token(user: string, scopes: readonly string[]): Promise<string>
  close(): Promise<void>
}

/** The sandbox as `npm start` serves it, on a free port and newly seeded; its pages are not needed here. */
export async function serveSandbox(): Promise<ServedSandbox> {
  const folder = mkdtempSync(join(tmpdir(), 'weft-contract-'))
  const sandbox = await openSandbox(folder, true)
  let port = 0
  const server = createServer((incoming, outgoing) => {
    const answering = async () => {
      const request = await requestOf(incoming, port)
      if (request === null) outgoing.writeHead(413).end()
      else await sendResponse(outgoing, await answerSite({ sandbox, port, dist: folder }, request), false)
    }
    answering().catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    port,
    token: async (user, scopes) => {
      const answer = await fetch(`http://localhost:${port}/sandbox/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user, scopes }),
      })
      return v.parse(v.object({ access_token: v.string() }), await answer.json()).access_token
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
