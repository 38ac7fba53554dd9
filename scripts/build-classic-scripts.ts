import { join } from 'node:path'
import { build, type Rolldown } from 'vite'

/** Something by which a script would not be the one classic script that classic Outlook for Windows takes. */
export class NotOneScript extends Error {
  override readonly name = 'NotOneScript'
  constructor(name: string, what: string) {
    super(`${name} has to be one classic script on its own, and ${what}.`)
  }
}

interface ClassicScript {
  readonly name: string
  readonly entry: string
  readonly target: string
}

/** Outlook's event handlers, in the language that classic Outlook's script engine knows. */
const autorun: ClassicScript = {
  name: 'autorun.js',
  entry: 'src/surfaces/outlook-events/autorun.ts',
  target: 'es2016',
}
/** What keeps the site's files in the browser: at the site's top, since it sees what lies below itself. */
const offline: ClassicScript = {
  name: 'offline.js',
  entry: 'src/surfaces/offline/offline.ts',
  target: 'es2023',
}

/** Builds what a host or a browser takes as one classic script without imports. Throws `NotOneScript`. */
export async function buildClassicScripts(repository: string, outDir: string): Promise<void> {
  for (const each of [autorun, offline]) await buildScript(each, repository, outDir)
}

async function buildScript(
  { name, entry, target }: ClassicScript,
  repository: string,
  outDir: string,
): Promise<void> {
  const made = (await build({
    configFile: false,
    root: repository,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(repository, entry),
        output: { format: 'iife', entryFileNames: name },
      },
    },
  })) as Rolldown.RolldownOutput
  const [script, ...others] = made.output
  if (others.length > 0)
    throw new NotOneScript(name, `it comes with ${others.map((each) => each.fileName).join(', ')}`)
  if (script.imports.length + script.dynamicImports.length > 0) throw new NotOneScript(name, 'it imports')
  const stray = script.moduleIds.find((id) => id.includes('/src/sandbox/'))
  if (stray) throw new NotOneScript(name, `it holds ${stray} of the sandbox`)
}
