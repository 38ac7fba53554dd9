import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as v from 'valibot'
import {
  namedChildren,
  property,
  readBicep,
  syntaxFaults,
  type BicepFile,
  type Declared,
} from './bicep-tree.ts'
import type { Node } from 'web-tree-sitter'

/** Resource types with the version that was looked up; another one is a change to be made knowingly. */
const versions: Readonly<Record<string, string>> = {
  'Microsoft.App/containerApps': '2024-03-01',
  'Microsoft.App/managedEnvironments': '2024-03-01',
  'Microsoft.Cache/redisEnterprise': '2024-10-01',
  'Microsoft.Cache/redisEnterprise/databases': '2024-10-01',
  'Microsoft.Graph/applications': 'v1.0',
  'Microsoft.Graph/servicePrincipals': 'v1.0',
  'Microsoft.OperationalInsights/workspaces': '2023-09-01',
  'Microsoft.Web/staticSites': '2024-04-01',
  'Microsoft.Web/staticSites/customDomains': '2024-04-01',
}

/** Names whose values must not stand in a deployment's history. */
const secret = /(password|secret|token|connectionstring|sharedkey|primarykey)$/i

const text = (node: Node | null) => node?.text.replace(/^'|'$/g, '') ?? ''

function symbolComplaints({ declared, used }: BicepFile): string[] {
  const names = new Set(declared.filter(({ kind }) => kind !== 'output').map(({ name }) => name))
  const needed = new Set(used.map(({ name }) => name))
  return [
    ...used
      .filter(({ name }) => !names.has(name))
      .map(({ name, line }) => `${line}: nothing is called ${name}.`),
    ...declared
      .filter(({ kind, name }) => (kind === 'param' || kind === 'var') && !needed.has(name))
      .map(({ kind, name, line }) => `${line}: the ${kind} ${name} is not used.`),
  ]
}

function secretComplaints({ declared }: BicepFile): string[] {
  return declared.flatMap(({ kind, name, line, decorators, node }) => {
    if (kind === 'param' && secret.test(name) && !decorators.includes('secure'))
      return [`${line}: ${name} is not @secure().`]
    if (kind === 'output' && /listKeys|listSecrets|primaryKey|SharedKey/.test(node.text))
      return [`${line}: the output ${name} would show a key.`]
    return []
  })
}

function resourceComplaints({ node, line, name }: Declared): string[] {
  const [type = '', version = ''] = text(node.namedChild(1)).split('@')
  const known = versions[type]
  const existing = /\bexisting\b/.test(node.text.split('=')[0] ?? '')
  const taggable = type.startsWith('Microsoft.') && !type.startsWith('Microsoft.Graph/')
  const child = type.split('/').length > 2
  return [
    ...(known === version ? [] : [`${line}: ${type}@${version} is not the version that was looked up.`]),
    ...(existing || child || !taggable || property(node, 'tags') !== null
      ? []
      : [`${line}: ${name} has no tags.`]),
    ...(type === 'Microsoft.App/containerApps' && !node.text.includes('allowInsecure: false')
      ? [`${line}: ${name} takes requests without TLS.`]
      : []),
    ...(type === 'Microsoft.App/containerApps' ? insideComplaints(node, name, line) : []),
    ...(type === 'Microsoft.Cache/redisEnterprise' && !node.text.includes("minimumTlsVersion: '1.2'")
      ? [`${line}: ${name} takes old versions of TLS.`]
      : []),
  ]
}

/** Figures take no token: their port is another one than the world's, and no port beside that one leads outside. */
function insideComplaints(node: Node, name: string, line: number): string[] {
  const port = /'RELAY_INSIDE_PORT'\s+value: string\((\w+)\)/.exec(node.text)?.[1]
  const world = /external: true\s+targetPort: (\w+)/.exec(node.text)?.[1]
  const further = [...node.text.matchAll(/additionalPortMappings: \[([^\]]*)\]/g)].map(
    ([, each = '']) => each,
  )
  return [
    ...(port === undefined || port === world ? [`${line}: ${name} tells its figures to the world.`] : []),
    ...(further.some((each) => /external: true/.test(each) || !/external: false/.test(each))
      ? [`${line}: ${name} opens a further port to the world.`]
      : []),
  ]
}

/** What a module is given is what its file asks for. */
async function moduleComplaints(path: string, { node, line, name }: Declared): Promise<string[]> {
  const file = join(dirname(path), text(node.namedChild(1)))
  if (!existsSync(file)) return [`${line}: ${name}: there is no ${text(node.namedChild(1))}.`]
  const wanted = (await readBicep(file)).declared.filter(({ kind }) => kind === 'param')
  const params = property(node, 'params')
  const given = params === null ? [] : namedChildren(params).map((each) => each.namedChild(0)?.text ?? '')
  const optional = ({ node: param }: Declared) => /=/.test(param.text) || /\?\s*$/.test(param.text)
  return [
    ...given
      .filter((each) => !wanted.some((param) => param.name === each))
      .map((each) => `${line}: ${name} asks for no ${each}.`),
    ...wanted
      .filter((param) => !given.includes(param.name) && !optional(param))
      .map((param) => `${line}: ${name} is not given ${param.name}.`),
  ]
}

/** Outputs of a module that are used are outputs that its file has. */
async function outputComplaints(path: string, { root, declared }: BicepFile): Promise<string[]> {
  const found: string[] = []
  for (const module of declared.filter(({ kind }) => kind === 'module')) {
    const file = join(dirname(path), text(module.node.namedChild(1)))
    if (!existsSync(file)) continue
    const has = (await readBicep(file)).declared
      .filter(({ kind }) => kind === 'output')
      .map(({ name }) => name)
    const asked = root.text.matchAll(new RegExp(`\\b${module.name}\\.\\??outputs\\.(\\w+)`, 'g'))
    for (const [, name = ''] of asked)
      if (!has.includes(name)) found.push(`${module.line}: ${module.name} has no output ${name}.`)
  }
  return found
}

async function fileComplaints(path: string): Promise<string[]> {
  const file = await readBicep(path)
  const faults = syntaxFaults(file)
  if (faults.length > 0) return faults.map((line) => `${line}: cannot be read.`)
  const loaded = [...file.root.text.matchAll(/loadJsonContent\('([^']+)'\)/g)].map(([, name = '']) => name)
  const modules = file.declared.filter(({ kind }) => kind === 'module')
  return [
    ...symbolComplaints(file),
    ...secretComplaints(file),
    ...file.declared.filter(({ kind }) => kind === 'resource').flatMap(resourceComplaints),
    ...(await Promise.all(modules.map((each) => moduleComplaints(path, each)))).flat(),
    ...(await outputComplaints(path, file)),
    ...loaded
      .filter((each) => !existsSync(join(dirname(path), each)))
      .map((each) => `1: there is no ${each}.`),
  ]
}

const scopesSchema = v.array(v.object({ name: v.string(), id: v.pipe(v.string(), v.uuid()) }))

/** The delegated scopes that the app registration asks for: for every site, or for those that are granted. */
export function registeredScopes(root: string, sites: 'all' | 'chosen' = 'all'): readonly string[] {
  const name = sites === 'all' ? 'graph-scopes.json' : 'graph-scopes-chosen-sites.json'
  const file = join(root, 'infra/modules', name)
  return v.parse(scopesSchema, JSON.parse(readFileSync(file, 'utf8'))).map(({ name }) => name)
}

/**
 * Everything wrong with the Bicep files under `infra/` in `root`, one line each. Syntax, names, modules and what a
 * reviewer would look for; the types of properties need Azure's own compiler, which runs nowhere offline.
 */
export async function bicepComplaints(root: string): Promise<string[]> {
  const files = readdirSync(join(root, 'infra'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.bicep'))
    .map((name) => join(root, 'infra', name))
    .sort()
  const all = await Promise.all(
    files.map(async (path) => (await fileComplaints(path)).map((each) => `${relative(root, path)}:${each}`)),
  )
  return files.length === 0 ? ['infra: there are no Bicep files.'] : all.flat()
}
