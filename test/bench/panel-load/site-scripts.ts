import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { kilobytesOf, scriptsInLanguage, scriptsOf } from '../../../scripts/site-size.ts'

const product = fileURLToPath(new URL('../../../dist/product', import.meta.url))
const contentsSchema = v.record(v.string(), v.record(v.string(), v.number()))

export function productKilobytes(scripts: readonly string[]): number {
  return kilobytesOf(product, scripts)
}

/** The whole package, and what of it one language may load. */
export function packageKilobytes(): { readonly all: number; readonly oneLanguage: number } {
  return {
    all: kilobytesOf(product, scriptsOf(product)),
    oneLanguage: kilobytesOf(product, scriptsInLanguage(product, 'en')),
  }
}

/** What is in those scripts, largest first: the compressed size of each shared out by what it was made of, kB. */
export function contentsOf(scripts: readonly string[]): readonly (readonly [owner: string, size: number])[] {
  const contents = v.parse(
    contentsSchema,
    JSON.parse(readFileSync(join(product, '.vite/contents.json'), 'utf8')),
  )
  const sizes = new Map<string, number>()
  for (const file of scripts) {
    const owners = Object.entries(contents[file] ?? {})
    const all = owners.reduce((sum, [, bytes]) => sum + bytes, 0)
    for (const [owner, bytes] of owners)
      sizes.set(owner, (sizes.get(owner) ?? 0) + productKilobytes([file]) * (bytes / all))
  }
  return [...sizes].toSorted(([, one], [, other]) => other - one)
}
