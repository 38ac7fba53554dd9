import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { weftApp } from '#src/sandbox/seed/company.ts'
import { officeStandIn } from '#src/sandbox/server/office-script.ts'
import { demoPages, withStart, startPage } from './demo-pages.ts'
import { ensureBuild } from './ensure-build.ts'

const repository = fileURLToPath(new URL('..', import.meta.url))
const server = join(repository, 'src/sandbox/server')
const demo = join(repository, 'dist/demo')

/** What a service worker has instead of Node, by what the sandbox's modules import. */
const instead = {
  'node:async_hooks': 'one-after-the-other',
  'node:crypto': 'random-id',
  'node:path': 'path-join',
  './json-web-token.ts': 'unsigned-token',
  './live-relay.ts': 'no-relay',
  './signing-key.ts': 'no-key',
  './state-file.ts': 'kept-in-browser',
}

async function buildWorker(): Promise<void> {
  await build({
    configFile: false,
    root: repository,
    publicDir: false,
    logLevel: 'warn',
    resolve: {
      alias: Object.entries(instead).map(([asked, file]) => ({
        find: new RegExp(`^${asked.replaceAll('.', '\\.')}$`),
        replacement: join(server, 'demo', `${file}.ts`),
      })),
    },
    build: {
      outDir: demo,
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        // A worker in one file finds nothing by its own address; what asks for it is never reached there.
        transform: { define: { 'import.meta': '{}' } },
        input: join(server, 'demo/demo-worker.ts'),
        output: { format: 'iife', entryFileNames: 'demo-worker.js' },
      },
    },
  })
}

/** Builds the sandbox as a static site: the product and the places as they are, the company in a service worker. */
export async function buildDemo(): Promise<string> {
  await ensureBuild()
  await rm(demo, { recursive: true, force: true })
  const own = (path: string) => !/[/\\](\.vite|offline\.js)/.test(path)
  await cp(join(repository, 'dist/product'), demo, { recursive: true, filter: own })
  await cp(join(repository, 'dist/places'), join(demo, 'places'), { recursive: true, filter: own })
  for (const [file, changed] of Object.entries(demoPages(weftApp))) {
    const page = await readFile(join(demo, file), 'utf8')
    await writeFile(join(demo, file), changed(page))
  }
  await cp(join(demo, 'places/home.html'), join(demo, 'places/index.html'))
  await writeFile(join(demo, 'places/office-stand-in.js'), await officeStandIn())
  await writeFile(join(demo, 'places/demo-start.js'), withStart)
  await writeFile(join(demo, 'index.html'), startPage)
  await buildWorker()
  return demo
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildDemo()
  console.log(
    'dist/demo is the demonstration: put it on any host of static files, under any path, over https.',
  )
  console.log('To look at it here: npx vite preview --outDir dist/demo')
}
