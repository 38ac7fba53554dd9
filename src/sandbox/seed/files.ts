import { toBase64 } from '#src/sandbox/tenant/answer.ts'
import { addFile, addFolder, rootOf } from '#src/sandbox/tenant/files/drive-item.ts'
import type { Site } from '#src/sandbox/tenant/lists/site.ts'
import type { World } from '#src/sandbox/tenant/world.ts'
import { idOf } from './people.ts'

/** What the council's site holds besides Weft's own: papers that people read before they meet. */
const papers: readonly { readonly folder: string; readonly names: readonly string[] }[] = [
  { folder: 'Reading', names: ['Order backlog by plant.txt', 'Supplier scorecard.txt'] },
  { folder: 'Heat pump pilot', names: ['What the first ten customers say.txt'] },
]

export function seedFiles(world: World, { driveId }: Pick<Site, 'driveId'>): void {
  const root = rootOf(world, driveId)
  for (const { folder, names } of papers) {
    const parent = addFolder(world, root, folder, idOf('tom'))
    for (const name of names) {
      const bytes = new TextEncoder().encode(name.replace('.txt', '\n'))
      const file = { content: toBase64(bytes), size: bytes.byteLength, mimeType: 'text/plain' }
      addFile(world, parent, name, idOf('tom'), file)
    }
  }
}
