import { readFile } from 'node:fs/promises'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { writeConfiguration, type PageConfiguration } from './product-page.ts'

export interface DevProduct {
  /** False where the request is not the product's. */
  serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean>
}

/** The product straight from its sources, with hot reload and without the production headers. */
export async function devProduct(
  repository: string,
  server: Server,
  configuration: PageConfiguration,
): Promise<DevProduct> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    configFile: join(repository, 'vite.config.ts'),
    mode: 'development',
    base: '/',
    appType: 'custom',
    server: { middlewareMode: true, ws: { server } },
  })
  const surfaces = join(repository, 'src', 'surfaces')
  return {
    async serve(incoming, outgoing) {
      const path = new URL(incoming.url ?? '/', 'http://localhost').pathname
      // The event handlers are one classic script, which only the build makes.
      if (/^\/autorun\.(html|js)$/.test(path)) return false
      if (/^\/[a-z-]+\.html$/.test(path)) {
        const html = await readFile(join(surfaces, path), 'utf8')
        const page = html.includes('weft-config') ? writeConfiguration(path, html, configuration) : html
        const body = await vite.transformIndexHtml(path, page)
        outgoing
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
          .end(body)
        return true
      }
      return new Promise((resolve) => {
        outgoing.once('finish', () => resolve(true))
        vite.middlewares(incoming, outgoing, () => resolve(false))
      })
    },
  }
}
