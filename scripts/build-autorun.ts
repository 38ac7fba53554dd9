import { join } from 'node:path'
import { build, type Rolldown } from 'vite'

/** Something by which a script would not be the one classic script that classic Outlook for Windows takes. */
export class NotOneScript extends Error {
  override readonly name = 'NotOneScript'
  constructor(what: string) {
    super(`autorun.js has to be one classic script on its own, and ${what}.`)
  }
}

/**
 * Builds Outlook's event handlers as one classic script without imports, in the language that classic Outlook's
 * script engine knows. Throws `NotOneScript`.
 */
export async function buildAutorun(repository: string, outDir: string): Promise<void> {
  const made = (await build({
    configFile: false,
    root: repository,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2016',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(repository, 'src/surfaces/outlook-events/autorun.ts'),
        output: { format: 'iife', entryFileNames: 'autorun.js' },
      },
    },
  })) as Rolldown.RolldownOutput
  const [script, ...others] = made.output
  if (others.length > 0)
    throw new NotOneScript(`it comes with ${others.map((each) => each.fileName).join(', ')}`)
  if (script.imports.length + script.dynamicImports.length > 0) throw new NotOneScript('it imports')
  const stray = script.moduleIds.find((id) => id.includes('/src/sandbox/'))
  if (stray) throw new NotOneScript(`it holds ${stray} of the sandbox`)
}
