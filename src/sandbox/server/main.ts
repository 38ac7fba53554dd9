import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuild } from '../../../scripts/ensure-build.ts'
import { devProduct, type DevProduct } from './dev-product.ts'
import { listen } from './listen.ts'
import { relayPath } from './live-relay.ts'
import { requestOf, sendResponse } from './node-adapter.ts'
import { serveNotices } from './notice-sockets.ts'
import { readOptions, type Options } from './options.ts'
import { openSandbox } from './sandbox.ts'
import { answerSite, configurationFor } from './site.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const ownPaths = /^\/($|places\/|sandbox\/|graph\/|time\.txt|favicon\.ico)/

async function start({ port: wanted, fresh, dev }: Options): Promise<void> {
  await ensureBuild()
  const sandbox = await openSandbox(join(repository, '.sandbox'), fresh)
  let product: DevProduct | undefined
  let site = { sandbox, port: 0, dist: join(repository, 'dist') }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const foreign = !ownPaths.test(incoming.url ?? '/') && !incoming.headers.host?.startsWith('graph.')
    if (foreign && product !== undefined && (await product.serve(incoming, outgoing))) return
    const request = await requestOf(incoming, site.port)
    if (request === null) {
      outgoing.writeHead(413).end()
      return
    }
    const response = await answerSite(site, request)
    await sendResponse(outgoing, response, incoming.method === 'HEAD')
  }

  const { server, port } = await listen(wanted, (incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      // A fault that cuts the line looks like a cut line from outside, too.
      if (!(error instanceof Error) || error.name !== 'ConnectionDropped') console.error(error)
      outgoing.destroy()
    })
  })
  const notices = serveNotices(sandbox.tenant)
  server.on('upgrade', (incoming, stream, head) => {
    if (incoming.url?.startsWith('/socket.io/') === true) notices(incoming, stream)
    else if (incoming.url === relayPath) sandbox.relay.upgrade(incoming, stream, head)
  })
  site = { ...site, port }
  if (dev) product = await devProduct(repository, server, configurationFor(port, true))

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      sandbox.flush()
      process.exit(0)
    })
  }
  console.log(`\n  Weft’s sandbox is open: http://localhost:${port}/\n`)
}

try {
  await start(readOptions(process.argv.slice(2), process.env))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
