import { posix } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readLayers } from '../../scripts/house-rules.ts'
import { plantTree } from './planted-tree.ts'

const layers = Object.entries(await readLayers(process.cwd()))
const tree = plantTree()
afterAll(() => tree.remove())

/** Every way to write an import of `target` from the folder `from`. */
function waysToImport(from: string, target: string): Record<string, string> {
  const relative = posix.relative(from, target)
  const alias = target.replace(/^src\//, '#src/')
  return {
    alias: `import { thing } from '${alias}'\nexport const use = thing`,
    relative: `import { thing } from '${relative}'\nexport const use = thing`,
    detour: `import { thing } from './inner/../${relative}'\nexport const use = thing`,
    type: `import type { Thing } from '${alias}'\nexport type Use = Thing`,
    dynamic: `export const use = () => import('${relative}')`,
    passing: `export { thing } from '${relative}'`,
  }
}

interface Planted {
  readonly path: string
  readonly allowed: boolean
}

const planted: Planted[] = []
for (const [, { folder }] of layers) {
  tree.plant(`src/${folder}/deep/target.ts`, 'export const thing = 1\nexport type Thing = number\n')
}
for (const [name, layer] of layers) {
  for (const [other, { folder }] of layers) {
    if (other === name) continue
    const ways = waysToImport(`src/${layer.folder}/place`, `src/${folder}/deep/target.ts`)
    for (const [way, text] of Object.entries(ways)) {
      for (const suffix of ['ts', 'test.ts']) {
        const path = `src/${layer.folder}/place/${other}-${way}.${suffix}`
        tree.plant(path, `${text}\n`)
        planted.push({ path, allowed: layer.mayImport.includes(other) })
      }
    }
  }
}
const complaints = tree.lint()
const refused = (path: string) =>
  (complaints.get(path) ?? []).some((code) => code.includes('no-restricted-imports'))

test('every forbidden import between two layers is refused, however it is written, in code and in tests', () => {
  const forbidden = planted.filter((each) => !each.allowed)
  expect(forbidden.length).toBeGreaterThan(500)
  expect(forbidden.map((each) => each.path).filter((path) => !refused(path))).toEqual([])
})

test('every import that the table allows passes', () => {
  const allowed = planted.filter((each) => each.allowed)
  expect(allowed.length).toBeGreaterThan(100)
  expect(allowed.map((each) => each.path).filter(refused)).toEqual([])
})
