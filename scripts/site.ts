import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { siteOf, UnusableInstallation } from './site-of.ts'

const built = 'dist/product'
const made = 'dist/site'

const { values } = parseArgs({
  options: {
    domain: { type: 'string' },
    'client-id': { type: 'string' },
    'app-id': { type: 'string' },
    authority: { type: 'string', default: 'https://login.microsoftonline.com/organizations' },
    'graph-origin': { type: 'string', default: 'https://graph.microsoft.com' },
    'relay-url': { type: 'string', default: '' },
    'keep-on-device': { type: 'string', default: 'sealed' },
    sites: { type: 'string', default: 'all' },
  },
})
const given = v.safeParse(
  v.object({
    domain: v.string(),
    'client-id': v.string(),
    'app-id': v.string(),
    authority: v.string(),
    'graph-origin': v.string(),
    'relay-url': v.string(),
    'keep-on-device': v.picklist(['sealed', 'nothing']),
    sites: v.picklist(['all', 'chosen']),
  }),
  values,
)

try {
  if (!existsSync(built)) throw new UnusableInstallation(`There is no ${built}: run npm run build first.`)
  if (!given.success) {
    const lacking = given.issues.map((each) => `--${v.getDotPath(each) ?? ''}`).join(', ')
    throw new UnusableInstallation(`Missing or wrong: ${lacking}. docs/admin-guide.md says what they are.`)
  }
  const files = new Map(
    readdirSync(built, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => {
        const path = join(each.parentPath, each.name)
        return [path.slice(built.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]
      }),
  )
  const said = given.output
  const site = siteOf(files, {
    domain: said.domain,
    clientId: said['client-id'],
    appId: said['app-id'],
    authority: said.authority,
    graphOrigin: said['graph-origin'],
    relayUrl: said['relay-url'],
    keepOnDevice: said['keep-on-device'],
    sites: said.sites,
  })
  rmSync(made, { recursive: true, force: true })
  for (const [path, bytes] of site) {
    mkdirSync(dirname(join(made, path)), { recursive: true })
    writeFileSync(join(made, path), bytes)
  }
  console.log(`${made}: ${site.size} files for https://${said.domain}/`)
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure)
  process.exitCode = 1
}
