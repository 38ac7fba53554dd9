import type { KnipConfig } from 'knip'

/** The scripts that a page loads, as imports, so that knip follows them from the HTML. */
function scriptsOf(html: string): string {
  return [...html.matchAll(/<script[^>]*\ssrc="([^":]+)"/g)]
    .map(([, path = '']) => `import '${path.startsWith('/') ? `.${path}` : path}'`)
    .join('\n')
}

const config: KnipConfig = {
  entry: [
    'src/surfaces/*.html',
    'src/sandbox/places/*.html',
    // Built by themselves (scripts/build-classic-scripts.ts, scripts/demo.ts).
    'src/surfaces/outlook-events/autorun.ts',
    'src/surfaces/offline/offline.ts',
    'src/sandbox/server/demo/*.ts',
    'src/**/*.test.{ts,tsx}',
    'test/**/*.test.ts',
    'test/bench/{b*,opening-*,paint-*}.ts',
    'test/bench/*-page/{main.tsx,*.d.ts}',
    'test/bench/panel-load/{stand-in.tsx,left-out.ts,*.d.ts}',
    // Started as processes of their own.
    'test/bench/live-ops/servers/*.ts',
    'test/bench/four-hours/*-page.ts',
    'scripts/*.ts',
    // Bundled by simulate.ts.
    'test/simulation/shard.ts',
    'test/simulation/write-down.ts',
  ],
  project: ['src/**/*.{ts,tsx,html}', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts', '!test/peers/**'],
  compilers: { html: scriptsOf },
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Peers of a benchmark, from test/peers.
    'ag-grid-community',
    '@microsoft/live-share',
    'fluid-framework',
    // @microsoft/app-manifest does not declare it.
    'fs-extra',
    // Global types, for the folder whose own tsconfig.json names them.
    '@types/office-js',
    // Started by name in scripts/check.ts.
    'oxlint',
    'oxlint-tsgolint',
    // Its syntax is loaded by address (scripts/bicep-tree.ts).
    'tree-sitter-bicep',
  ],
}

export default config
