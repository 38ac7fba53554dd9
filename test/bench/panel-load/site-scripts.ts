import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'

const product = fileURLToPath(new URL('../../../dist/product', import.meta.url))
const contentsSchema = v.record(v.string(), v.record(v.string(), v.number()))
const manifestSchema = v.record(v.string(), v.object({ file: v.string() }))
const packed = new Map<string, number>()

function packedBytes(file: string): number {
  const known = packed.get(file) ?? gzipSync(readFileSync(join(product, file)), { level: 9 }).length
  packed.set(file, known)
  return known
}

function notedIn<const Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(readFileSync(join(product, '.vite', file), 'utf8')))
}

/** Every script of the built site, by its path there. */
export function siteScripts(): readonly string[] {
  return readdirSync(product, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
}

/** Of scripts with a language's words, that language. */
export function languageOf(script: string): string | null {
  const entries = Object.entries(notedIn('manifest.json', manifestSchema))
  const source = entries.find(([, { file }]) => file === script)?.[0] ?? ''
  return /\/locales\/([a-z]+)\//.exec(source)?.[1] ?? /\/screens\/([a-z]+)\.ts/.exec(source)?.[1] ?? null
}

export function kilobytesOf(scripts: readonly string[]): number {
  return scripts.reduce((sum, file) => sum + packedBytes(file), 0) / 1000
}

/** What is in those scripts, largest first: the compressed size of each shared out by what it was made of, kB. */
export function contentsOf(scripts: readonly string[]): readonly (readonly [owner: string, size: number])[] {
  const contents = notedIn('contents.json', contentsSchema)
  const sizes = new Map<string, number>()
  for (const file of scripts) {
    const owners = Object.entries(contents[file] ?? {})
    const all = owners.reduce((sum, [, bytes]) => sum + bytes, 0)
    for (const [owner, bytes] of owners)
      sizes.set(owner, (sizes.get(owner) ?? 0) + kilobytesOf([file]) * (bytes / all))
  }
  return [...sizes].toSorted(([, one], [, other]) => other - one)
}
