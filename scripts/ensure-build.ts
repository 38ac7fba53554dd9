import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { dirname, join, relative } from 'node:path'
import { build } from 'vite'
import { buildClassicScripts } from './build-classic-scripts.ts'
import { renderSitePages, sourcesOfPages } from './site-pages.ts'

const repository = fileURLToPath(new URL('..', import.meta.url))
const dist = join(repository, 'dist')

interface Site {
  readonly name: 'product' | 'places'
  readonly mode: 'production' | 'places'
  readonly reads: (path: string) => boolean
}

const sites: readonly Site[] = [
  { name: 'product', mode: 'production', reads: (path) => !path.startsWith('src/sandbox/') },
  {
    name: 'places',
    mode: 'places',
    reads: (path) => !/^(src\/sandbox\/server|appPackage|docs)\/|^scripts\/(page-of|site-pages)/.test(path),
  },
]

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(repository, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(repository, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

async function sources(): Promise<string[]> {
  const found = [...(await filesIn('src')), ...(await filesIn('appPackage/site'))]
  const builders = [
    'build-classic-scripts',
    'note-contents',
    'own-copies',
    'page-chunks',
    'page-of',
    'site-pages',
  ].map((name) => `scripts/${name}.ts`)
  const all = [...found, ...builders, ...sourcesOfPages(repository)]
  return [...all, 'vite.config.ts', 'package.json', 'package-lock.json'].sort()
}

async function hashOf(site: Site, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of files.filter(site.reads)) {
    hash.update(file).update('\0')
    hash.update(await readFile(join(repository, file)))
  }
  return hash.digest('hex')
}

/** The pages that are made of documents, beside the product: the app package names some of them. */
async function writeSitePages(folder: string): Promise<void> {
  for (const [path, content] of renderSitePages(repository)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

async function buildSite(site: Site): Promise<void> {
  // Built aside and moved into place: a failed or doubled build never leaves half a site.
  const aside = join(dist, `.building-${site.name}-${process.pid}`)
  const before = process.env['NODE_ENV']
  // A test's own value would build React for development, four times slower and half as large again.
  process.env['NODE_ENV'] = 'production'
  try {
    await build({
      configFile: join(repository, 'vite.config.ts'),
      mode: site.mode,
      logLevel: 'warn',
      build: { outDir: aside, emptyOutDir: true },
    })
    if (site.name === 'product') {
      await buildClassicScripts(repository, aside)
      await writeSitePages(aside)
    }
  } finally {
    // Left at production, React's test tools and Vite's own server misbehave.
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
  await rm(join(dist, site.name), { recursive: true, force: true })
  await rename(aside, join(dist, site.name))
}

/** Builds the product and the sandbox's places into `dist/`, each only when something it is made of has changed. */
export async function ensureBuild(): Promise<void> {
  await mkdir(dist, { recursive: true })
  const files = await sources()
  for (const site of sites) {
    const hash = await hashOf(site, files)
    const note = join(dist, `.${site.name}-hash`)
    const built = existsSync(join(dist, site.name)) && existsSync(note) ? await readFile(note, 'utf8') : ''
    if (built === hash) continue
    console.log(`Building ${site.name}`)
    await buildSite(site)
    await writeFile(note, hash)
  }
}
