import type { KnipConfig } from 'knip'

/** The scripts that a page loads, as imports, so that knip follows them from the HTML. */
function scriptsOf(html: string): string {
  return [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)]
    .map(([, path = '']) => `import '${path.startsWith('/') ? `.${path}` : path}'`)
    .join('\n')
}

const config: KnipConfig = {
  entry: [
    'src/surfaces/*.html',
    'src/sandbox/places/*.html',
    'src/**/*.test.{ts,tsx}',
    'test/**/*.test.ts',
    'test/support/{strict-console,unmount}.ts',
    'test/bench/b*.ts',
    'scripts/*.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,html,css}',
    'test/**/*.ts',
    'scripts/**/*.ts',
    'infra/**/*.ts',
    '!test/peers/**',
  ],
  compilers: { html: scriptsOf },
  ignoreExportsUsedInFile: true,
  // Used by name: fs-extra is @microsoft/app-manifest's undeclared dependency.
  ignoreDependencies: ['fs-extra', 'oxlint-tsgolint'],
}

export default config
