import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const repository = fileURLToPath(new URL('..', import.meta.url))

// The relay with everything it needs in one file, so that its image holds Node and that file.
await build({
  configFile: false,
  root: repository,
  logLevel: 'warn',
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/relay/main.ts',
    outDir: 'dist/relay',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      // Native parts of ws that it goes without.
      external: ['bufferutil', 'utf-8-validate'],
      output: { entryFileNames: 'relay.mjs', codeSplitting: false },
    },
  },
})
