import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'
import { noteContents } from './scripts/note-contents.ts'
import { pageChunks } from './scripts/page-chunks.ts'
import { ownCopies, ownMark } from './scripts/own-copies.ts'
import * as v from 'valibot'

const repository = fileURLToPath(new URL('.', import.meta.url))

const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(`${repository}package.json`, 'utf8')),
)

/** What `vite build` makes: the product that is deployed, and the sandbox's places (`--mode places`). */
const sites = {
  product: { root: `${repository}src/surfaces`, outDir: `${repository}dist/product` },
  places: { root: `${repository}src/sandbox/places`, outDir: `${repository}dist/places` },
}

function pagesOf(root: string): string[] {
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${root}/${name}`)
}

/** The product does not know that it is in the sandbox (design, section 2): its bundle may hold no line of it. */
function refuseSandbox(): Plugin {
  return {
    name: 'weft-refuse-sandbox',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const stray = chunk.moduleIds.find((id) => id.includes('/src/sandbox/'))
        if (stray) this.error(`${chunk.fileName} holds ${stray}: the product must not contain the sandbox.`)
      }
    },
  }
}

const surfaces = `${repository}src/surfaces`

const inPackage = (id: string) => id.includes('/node_modules/') && !id.endsWith(ownMark)
/** The host's library comes with the pages that stand in Teams alone. */
const ofTeams = /\/node_modules\/(@microsoft\/teams-js|debug|ms|uuid)\//

/** What comes before React: whoever signs in needs the one, whoever asks Graph the other. */
const beforeReact = (id: string) => {
  if (!inPackage(id)) return null
  if (/\/node_modules\/(valibot|idb|tslib|@fluent\/bundle)\//.test(id)) return 'of-begin'
  return /\/node_modules\/(@microsoft\/microsoft-graph-client|fflate)\//.test(id) ? 'of-visit' : null
}

const framed = [
  `${surfaces}/wiring/connected.tsx`,
  `${surfaces}/wiring/coming-page.tsx`,
  `${repository}src/host/keep-site.ts`,
]
const firstVisit = [
  `${surfaces}/side-panel/first-visit.ts`,
  `${repository}src/graph/create-graph-client.ts`,
  `${repository}src/records/stores/packed-text.ts`,
]

const ours = pageChunks(
  {
    // Both need it, and a first visit needs no more of what frames a page.
    begin: [framed, firstVisit],
    visit: [firstVisit],
    shell: [framed],
    teams: [[`${repository}src/host/teams-place.ts`]],
    mailbox: [[`${surfaces}/outlook/open-outlook.ts`]],
  },
  {
    panel: `${surfaces}/side-panel/side-panel.tsx`,
    stage: `${surfaces}/stage/stage.tsx`,
    tab: `${surfaces}/tab/tab.tsx`,
    pane: `${surfaces}/outlook/outlook-pane.tsx`,
  },
  { 'panel-stage-tab': 'panel-stage-tab-pane' },
)

/** The files of the product: what every page is framed by, then what pages share. */
const pages = {
  includeDependenciesRecursively: false,
  groups: [
    { name: 'loading', test: /preload-helper|rolldown\/runtime/ },
    // In files as large as can be: small ones pack worse, and each is a request. A sign-in window needs a part of it.
    { name: 'sign-in', test: /\/node_modules\/@azure\//, entriesAware: true },
    // React, Fluent's first parts and what else of packages every page begins with.
    {
      name: 'shell',
      tags: ['$initial' as const],
      test: (id: string) => inPackage(id) && !ofTeams.test(id) && beforeReact(id) === null,
    },
    {
      debugName: 'pages',
      name: (id: string, chunking: Parameters<typeof ours>[1]) => beforeReact(id) ?? ours(id, chunking),
    },
    {
      name: 'packages',
      test: inPackage,
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: 30_000,
    },
  ],
}

export default defineConfig(({ mode }) => {
  const testing = mode === 'test'
  const site = mode === 'places' ? sites.places : sites.product
  return {
    root: testing ? repository : site.root,
    // Relative, because every page stands at the top of its site: it can be served from any folder.
    base: './',
    // The pages and icons that the app package names by address.
    publicDir: mode === 'places' ? false : `${repository}appPackage/site`,
    appType: 'mpa',
    cacheDir: `${repository}.cache/vite-${mode}`,
    plugins:
      mode === 'places' || testing
        ? [react()]
        : [react(), refuseSandbox(), ownCopies('/src/surfaces/side-panel/main.ts'), noteContents()],
    server: { fs: { allow: [repository] } },
    // Said on the status page.
    define: { 'import.meta.env.WEFT_VERSION': JSON.stringify(version) },
    worker: { format: 'es' },
    build: {
      outDir: site.outDir,
      emptyOutDir: true,
      target: 'es2023',
      manifest: true,
      // Every supported browser knows module preload.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: pagesOf(site.root),
        // A page names every file that it may load; seven characters are the least that is taken.
        output: {
          ...(mode === 'production' ? { codeSplitting: pages } : {}),
          entryFileNames: 'assets/[name]-[hash:7].js',
          // The bundler adds everybody who needs it to the name of a file of packages.
          chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, '')}-[hash:7].js`,
          assetFileNames: 'assets/[name]-[hash:7][extname]',
        },
      },
    },
    test: {
      maxWorkers: 2,
      sequence: { sequencer: LongestFirst },
      setupFiles: ['another-day', 'strict-console', 'unmount', 'english-at-hand'].map(
        (name) => `${repository}test/support/${name}.ts`,
      ),
      restoreMocks: true,
      projects: [
        {
          extends: true,
          // Many times what any of them takes, so that a busy machine fails none.
          test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
        },
        {
          extends: true,
          test: { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 30_000 },
        },
        {
          extends: true,
          test: {
            name: 'simulation',
            include: ['test/simulation/**/*.test.ts'],
            setupFiles: [`${repository}test/simulation/platform/set-up.ts`],
            testTimeout: 600_000,
          },
        },
        {
          extends: true,
          test: { name: 'fence', include: ['test/fence/**/*.test.ts'], testTimeout: 120_000 },
        },
        {
          extends: true,
          test: {
            name: 'journeys',
            setupFiles: [`${repository}test/journeys/show-on-failure.ts`],
            include: ['test/journeys/**/*.test.ts'],
            // After everything else: journeys measure nothing but want the machine. Most of one is waiting for another
            // person or for a page, so three share two cores well.
            maxWorkers: 3,
            sequence: { groupOrder: 1 },
            // Each has a sandbox and a browser of its own; reading the company's code once for all of them saves minutes.
            isolate: false,
            testTimeout: 180_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  }
})
