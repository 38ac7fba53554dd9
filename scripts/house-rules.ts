import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import * as v from 'valibot'

const configSchema = v.object({
  layers: v.record(
    v.string(),
    v.object({ folder: v.string(), mayImport: v.array(v.string()), packages: v.array(v.string()) }),
  ),
})
export type Layers = v.InferOutput<typeof configSchema>['layers']

/** The layer table of the lint configuration in `root`. */
export async function readLayers(root: string): Promise<Layers> {
  const config: unknown = await import(pathToFileURL(join(root, 'oxlint.config.js')).href)
  return v.parse(configSchema, config).layers
}

const vagueNames = /^(utils?|helpers?|commons?|shared|libs?|misc|types?|index)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/
const code = /\.(tsx?|css|html)$/

function nameComplaints(path: string): string[] {
  const parts = path.split('/')
  const file = parts.at(-1) ?? ''
  const stems = [...parts.slice(0, -1), file.split('.')[0] ?? '']
  return [
    ...stems
      .filter((stem) => vagueNames.test(stem))
      .map((stem) => `${path}: "${stem}" says nothing; name what it does or is.`),
    ...(code.test(file) && !kebab.test(file) ? [`${path}: file names are kebab-case.`] : []),
  ]
}

function barrelComplaints(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const passedOn = source.statements.filter(
    (statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined,
  )
  return passedOn.length === 0 ? [] : [`${path}: passes on what another file exports (no barrels).`]
}

function layerComplaints(path: string, layers: Layers): string[] {
  const folders = Object.values(layers).map((layer) => `src/${layer.folder}/`)
  return folders.some((folder) => path.startsWith(folder))
    ? []
    : [`${path}: lies in no layer of oxlint.config.js.`]
}

/** What the linter has no rule for, one line per breach: vague names, barrels, code outside every layer. */
export async function houseComplaints(root: string): Promise<string[]> {
  const layers = await readLayers(root)
  const paths = ['src', 'test', 'scripts']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
  return paths.flatMap((path) => [
    ...nameComplaints(path),
    ...(/\.tsx?$/.test(path) ? barrelComplaints(path, readFileSync(join(root, path), 'utf8')) : []),
    ...(/^src\/.*\.tsx?$/.test(path) ? layerComplaints(path, layers) : []),
  ])
}
