import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'

const manifestSchema = v.record(v.string(), v.object({ file: v.string() }))
const packed = new Map<string, number>()

/** Every script of a built site, by its path there. */
export function scriptsOf(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
}

/** Compressed, in thousands of bytes. */
export function kilobytesOf(site: string, scripts: readonly string[]): number {
  const bytesOf = (path: string) => {
    const known = packed.get(path) ?? gzipSync(readFileSync(path), { level: 9 }).length
    packed.set(path, known)
    return known
  }
  return scripts.reduce((sum, file) => sum + bytesOf(join(site, file)), 0) / 1000
}

/** What a person of that language could load of a site at most: all scripts but other languages' words. */
export function scriptsInLanguage(site: string, language: string): readonly string[] {
  const manifest = v.parse(
    manifestSchema,
    JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8')),
  )
  const languages = new Map(
    Object.entries(manifest).map(([source, { file }]) => [
      file,
      /\/locales\/([a-z]+)\//.exec(source)?.[1] ?? /\/(?:screens|sight)\/([a-z]+)\.ts/.exec(source)?.[1],
    ]),
  )
  return scriptsOf(site).filter((file) => (languages.get(file) ?? language) === language)
}
