import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'

const names = v.optional(v.array(v.string()), [])
const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    name: v.optional(v.string(), ''),
    isEntry: v.optional(v.boolean(), false),
    imports: names,
    css: names,
  }),
)
type Manifest = v.InferOutput<typeof manifestSchema>

/** KiB of compressed script that a page may load before anything is asked for; then the most for any other download. */
const limits: Readonly<Record<string, number>> = {
  'auth.html': 30,
  'configure.html': 150,
  'outlook.html': 125,
  // What paints the last look; the page itself comes after it.
  'side-panel.html': 30,
  'stage.html': 150,
  'tab.html': 170,
}
const laterLimit = 80
/** Outlook runs the event handlers each time somebody writes to a council: one small script. */
const autorunLimit = 8

/** What the panel needs on a device that knows nothing: until the items are painted, then until all of it is there. */
const visits = [
  {
    name: 'side-panel.html, first visit to its items',
    parts: ['side-panel.html', '../ui/text/sight/en.ts'],
    names: /^(sign-in|of-visit)/,
    // B1b: 215 kB.
    kibLimit: 209,
    filesLimit: 9,
  },
  {
    name: 'side-panel.html, first visit to its page',
    parts: [
      'side-panel.html',
      'side-panel/page.tsx',
      'side-panel/side-panel.tsx',
      '../ui/text/screens/en.ts',
    ],
    names: /^(sign-in|of-visit)/,
    kibLimit: 390,
    filesLimit: 24,
  },
]

export interface Load {
  readonly name: string
  readonly value: number
  readonly unit: 'KiB' | 'files'
  readonly limit: number
}

/** Scripts and style sheets. */
function staticFiles(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (chunk === undefined) throw new Error(`Vite's manifest names ${key} and does not hold it.`)
  if (seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const each of chunk.css) seen.add(each)
  for (const each of chunk.imports) staticFiles(manifest, each, seen)
  return seen
}

/** What each page of a built site loads first, and its largest later download, compressed. */
export function loadsOf(site: string): readonly Load[] {
  const manifest = v.parse(
    manifestSchema,
    JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8')),
  )
  const kibOf = (file: string) =>
    file.endsWith('.js') ? gzipSync(readFileSync(join(site, file)), { level: 9 }).length / 1024 : 0
  const pages = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true)
  const firstFiles = new Map(pages.map((key) => [key, staticFiles(manifest, key)]))
  const kibOfAll = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + kibOf(file), 0)
  const inKib = (name: string, value: number, limit: number): Load => ({ name, value, unit: 'KiB', limit })
  const first = [...firstFiles].map(([name, files]) =>
    // A page without a limit of its own is over it: new pages get one.
    inKib(name, kibOfAll(files), limits[name] ?? 0),
  )
  const inVisits = new Set<string>()
  const visited = visits.flatMap(({ name, parts, names, kibLimit, filesLimit }): Load[] => {
    const named = Object.keys(manifest).filter((key) => names.test(manifest[key]?.name ?? ''))
    if (named.length < 3) throw new Error(`The built site lacks files of ${name}.`)
    const files = new Set<string>()
    for (const key of [...parts, ...named]) staticFiles(manifest, key, files)
    for (const each of files) inVisits.add(each)
    return [
      inKib(name, kibOfAll(files), kibLimit),
      { name, value: files.size, unit: 'files', limit: filesLimit },
    ]
  })
  const atFirst = new Set([...firstFiles.values()].flatMap((files) => [...files]))
  const later = Object.values(manifest)
    // What a visit brings is held as a whole.
    .filter((chunk) => !atFirst.has(chunk.file) && !inVisits.has(chunk.file))
    .map((chunk) => inKib(chunk.file, kibOf(chunk.file), laterLimit))
  const largest = later.toSorted((a, b) => b.value - a.value).slice(0, 1)
  return [...first, ...visited, inKib('autorun.js', kibOf('autorun.js'), autorunLimit), ...largest]
}
