import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as v from 'valibot'

const repository = process.cwd()
const carried = [
  ...['oxlint.config.js', 'knip.config.ts', 'package.json', 'tsconfig.json', 'vite.config.ts'],
  // What Vite's configuration imports.
  ...['note-contents', 'own-copies', 'page-chunks'].map((name) => `scripts/${name}.ts`),
  'test/longest-first.ts',
]

const reportSchema = v.object({
  diagnostics: v.array(v.object({ filename: v.string(), code: v.string(), message: v.string() })),
})

export interface PlantedTree {
  readonly root: string
  plant(path: string, text: string): void
  /** Rules that refused each planted file, by its path; a file without complaint has no entry. */
  lint(): ReadonlyMap<string, readonly string[]>
  run(program: string, args: readonly string[]): { readonly status: number | null; readonly output: string }
  remove(): void
}

/** An empty project beside the real one, with its configuration and its installed packages. */
export function plantTree(): PlantedTree {
  const root = mkdtempSync(join(tmpdir(), 'weft-fence-'))
  for (const file of carried) cpSync(join(repository, file), join(root, file))
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))

  const run: PlantedTree['run'] = (program, args) => {
    const result = spawnSync(join(repository, 'node_modules/.bin', program), args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    })
    return { status: result.status, output: `${result.stdout}${result.stderr}` }
  }

  return {
    root,
    run,
    plant(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    },
    lint() {
      const { output } = run('oxlint', ['-c', 'oxlint.config.js', '--type-aware', '--format', 'json'])
      const json: unknown = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))
      const found = new Map<string, string[]>()
      for (const { filename, code } of v.parse(reportSchema, json).diagnostics) {
        found.set(filename, [...(found.get(filename) ?? []), code])
      }
      return found
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
