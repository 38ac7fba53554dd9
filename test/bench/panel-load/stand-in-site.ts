import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { compressed } from '#src/sandbox/server/compressed.ts'
import type { Beside } from '../../journeys/sandbox.ts'
import { peerFile } from '../installed-peers.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const built = join(repository, '.cache/bench-stand-in')
const kinds: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' }
const own = 'agenda-sample/'

/** The page with the imports of Microsoft's agenda sample, built as a product would be, for `/stand-in/`. */
export async function standInSite(): Promise<Beside> {
  const modules = {
    '@microsoft/live-share': 'bin/index.js',
    '@microsoft/teams-js': 'dist/esm/packages/teams-js/src/index.js',
    'fluid-framework': 'lib/index.js',
    'react-dom': '',
    react: '',
  }
  const alias = Object.entries(modules).map(([name, file]) => ({
    find: file === '' ? new RegExp(`^${name}(?=/|$)`) : new RegExp(`^${name}$`),
    replacement: file === '' ? peerFile(name, own) : peerFile(`${name}/${file}`, own),
  }))
  // Without it the stand-in is as small as anybody's bundler makes it: the comparison is no better than it should be.
  alias.push({ find: /^jsrsasign$/, replacement: join(repository, 'test/bench/panel-load/left-out.ts') })
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build({
    configFile: false,
    root: join(repository, 'test/bench/panel-load'),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    cacheDir: join(repository, '.cache/vite-bench-stand-in'),
    resolve: { alias },
    define: { global: 'globalThis' },
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 10_000,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(repository, 'test/bench/panel-load/stand-in.html') },
    },
  })
  process.env['NODE_ENV'] = before
  return async (request) => {
    const { pathname } = new URL(request.url)
    if (!pathname.startsWith('/stand-in/')) return null
    const bytes = await readFile(join(built, pathname.slice('/stand-in/'.length)))
    const headers = { 'content-type': kinds[extname(pathname)] ?? 'text/plain', 'cache-control': 'no-cache' }
    return compressed(request, new Response(bytes, { headers }))
  }
}
