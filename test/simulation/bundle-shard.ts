import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const folder = '.cache/simulate'

/**
 * Makes one file of what a shard runs and answers where it lies. In one file an `import()` is a promise and nothing
 * more; between files Node asks another thread, for which virtual time does not wait.
 */
export async function bundleShard(): Promise<string> {
  await build({
    configFile: false,
    root: repository,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'test/simulation/shard.ts',
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        // Native parts of ws that it goes without.
        external: ['bufferutil', 'utf-8-validate'],
        output: { entryFileNames: 'shard.mjs', codeSplitting: false },
      },
    },
  })
  return `${repository}/${folder}/shard.mjs`
}
