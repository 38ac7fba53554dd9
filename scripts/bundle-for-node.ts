import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const repository = fileURLToPath(new URL('..', import.meta.url))

/** One file of a script of ours with everything it needs, to be run by Node alone. Paths are the repository's. */
export async function bundleForNode(script: string, outDir: string, name: string): Promise<string> {
  await build({
    configFile: false,
    root: repository,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: script,
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        // Native parts of ws that it goes without.
        external: ['bufferutil', 'utf-8-validate'],
        output: { entryFileNames: name, codeSplitting: false },
      },
    },
  })
  return `${repository}${outDir}/${name}`
}
