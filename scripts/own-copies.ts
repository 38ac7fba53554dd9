import type { Plugin } from 'vite'

/** At the end of the name of a module that is such a copy. */
export const ownMark = '?own'

/**
 * What `entry` imports becomes part of its own file, as copies for it alone: a page that shares its first modules with
 * others has them in files of their own, and waits for each. What it imports later is shared as ever. Modules that hold
 * state must not be needed by both.
 */
export function ownCopies(entry: string): Plugin {
  return {
    name: 'weft-own-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const later = options.kind === 'dynamic-import' || source.endsWith(ownMark)
      if (importer === undefined || later) return null
      if (!importer.endsWith(ownMark) && !importer.endsWith(entry)) return null
      const from = importer.endsWith(ownMark) ? importer.slice(0, -ownMark.length) : importer
      const found = await this.resolve(source, from, { ...options, skipSelf: true })
      if (found === null || found.external !== false || !found.id.startsWith('/')) return found
      return { ...found, id: found.id + ownMark }
    },
  }
}
