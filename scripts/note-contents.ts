import type { Plugin } from 'vite'

const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/
const inSource = /\/(src\/[^/]+\/[^/?]+)/

/** What a module belongs to: its package, or its folder of ours. */
function ownerOf(id: string): string {
  return inPackage.exec(id)?.[1] ?? inSource.exec(id)?.[1] ?? 'bundler'
}

/** Writes beside Vite's manifest which packages and folders are in each script, in bytes before compression. */
export function noteContents(): Plugin {
  return {
    name: 'weft-note-contents',
    apply: 'build',
    generateBundle(_options, bundle) {
      const contents: Record<string, Record<string, number>> = {}
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const owners: Record<string, number> = {}
        for (const [id, module] of Object.entries(chunk.modules)) {
          const owner = ownerOf(id)
          owners[owner] = (owners[owner] ?? 0) + module.renderedLength
        }
        contents[chunk.fileName] = owners
      }
      this.emitFile({ type: 'asset', fileName: '.vite/contents.json', source: JSON.stringify(contents) })
    },
  }
}
