import * as v from 'valibot'

const strings = v.record(v.string(), v.string())

export const ownPackageSchema = v.object({ dependencies: strings, devDependencies: strings })

export const lockedPackagesSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      resolved: v.optional(v.string()),
      integrity: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
    }),
  ),
})

/** The production tree may hold these, and what the page excepts by name with the licence that it says. */
const allowed: ReadonlySet<string> = new Set([
  ...['MIT', 'Apache-2.0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause'],
])
const registry = 'https://registry.npmjs.org/'

/** The rows of the page's tables that begin with a package: its name, then the cells after it. */
function rowsOf(page: string, cells: number): ReadonlyMap<string, readonly string[]> {
  const rows = [...page.matchAll(/^\| `([^`]+)` +\|(.*)\|$/gm)].map(
    ([, name = '', rest = '']) => [name, rest.split('|').map((each) => each.trim())] as const,
  )
  return new Map(rows.filter(([, rest]) => rest.length === cells))
}

/** Everything wrong with what runs in production, one line each; `page` is docs/dependencies.md. */
export function dependencyComplaints(
  own: v.InferOutput<typeof ownPackageSchema>,
  lock: v.InferOutput<typeof lockedPackagesSchema>,
  page: string,
): readonly string[] {
  const justified = rowsOf(page, 4)
  const excepted = rowsOf(page, 2)
  const found: string[] = []
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies }))
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) found.push(`${name}: ${version} is no exact version.`)
  for (const name of Object.keys(own.dependencies)) {
    const [licence, , , why = ''] = justified.get(name) ?? []
    const real = lock.packages[`node_modules/${name}`]?.license
    if (licence === undefined) found.push(`${name}: docs/dependencies.md does not say why it is there.`)
    else if (licence !== real) found.push(`${name}: its licence is ${real}, not ${licence}.`)
    else if (why.length < 10) found.push(`${name}: docs/dependencies.md gives no reason for it.`)
  }
  for (const name of justified.keys())
    if (!(name in own.dependencies)) found.push(`${name}: docs/dependencies.md justifies what is not there.`)
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
  const names = new Set<string>()
  for (const [path, { license = 'none', resolved = registry, integrity = '', dev }] of locked) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    // Without an address it is the registry that npm is told to use.
    if (!resolved.startsWith(registry) || !/^sha(512|256)-/.test(integrity))
      found.push(`${name}: it is not from npm's registry with its integrity.`)
    if (dev) continue
    names.add(name)
    if (!allowed.has(license) && excepted.get(name)?.[0] !== license)
      found.push(`${name}: the licence ${license} is not on the list.`)
  }
  for (const name of excepted.keys())
    if (!names.has(name)) found.push(`${name}: docs/dependencies.md excepts what is not there.`)
  return found
}
