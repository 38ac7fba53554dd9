import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'

/**
 * Who may import whom (docs/architecture.md). A layer sees itself and the layers named here, nothing else.
 * The table is data: `test/fence/fence.test.ts` plants one violation for every forbidden pair and sees it refused.
 */
export const layers = {
  domain: { folder: 'domain', mayImport: [], packages: ['valibot'] },
  graph: {
    folder: 'graph',
    mayImport: ['domain'],
    packages: ['valibot', '@microsoft/microsoft-graph-client'],
  },
  host: {
    folder: 'host',
    mayImport: ['domain'],
    packages: ['valibot', '@microsoft/teams-js', '@azure/msal-browser'],
  },
  records: {
    folder: 'records',
    mayImport: ['domain', 'graph'],
    packages: ['valibot', 'idb', 'fflate', 'papaparse'],
  },
  live: {
    folder: 'live',
    mayImport: ['domain'],
    packages: ['valibot', 'yjs', 'y-protocols', 'lib0', '@hocuspocus/provider'],
  },
  ui: {
    folder: 'ui',
    mayImport: [],
    packages: ['react', 'react-dom', '@fluentui', '@fluent/bundle', '@tanstack/react-virtual', '@atlaskit'],
  },
  features: {
    folder: 'features',
    mayImport: ['domain', 'graph', 'records', 'live', 'host', 'ui'],
    packages: ['react', 'react-dom', '@fluentui', '@fluent/bundle', '@tanstack', '@atlaskit', 'valibot'],
  },
  surfaces: {
    folder: 'surfaces',
    mayImport: ['domain', 'graph', 'records', 'live', 'host', 'ui', 'features'],
    packages: ['react', 'react-dom', '@fluentui', '@fluent/bundle', '@tanstack', 'valibot'],
  },
  relay: {
    folder: 'relay',
    mayImport: ['live'],
    packages: ['valibot', 'yjs', 'y-protocols', 'lib0', '@hocuspocus', 'jose', 'prom-client', 'ws', 'node:*'],
  },
  tenant: { folder: 'sandbox/tenant', mayImport: ['graph'], packages: ['valibot', 'temporal-polyfill'] },
  seed: {
    folder: 'sandbox/seed',
    mayImport: ['tenant', 'domain', 'records', 'graph'],
    packages: ['valibot', 'temporal-polyfill'],
  },
  places: {
    folder: 'sandbox/places',
    mayImport: ['tenant', 'relay'],
    packages: ['valibot', 'react', 'react-dom', '@fluentui', 'temporal-polyfill'],
  },
  server: {
    folder: 'sandbox/server',
    mayImport: ['tenant', 'seed', 'places', 'relay'],
    packages: ['valibot', 'vite', 'jose', 'node:*'],
  },
}

const names = Object.keys(layers)
const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const installed = [
  ...Object.keys(manifest.dependencies),
  ...Object.keys(manifest.devDependencies),
  ...builtinModules.flatMap((each) => [each, `node:${each}`]),
]
const escape = (text) => text.replace(/[.]/g, '\\$&')

/** Import specifiers that reach `folder`: through the alias, or by climbing out of the own layer by any path. */
function reaching(folder) {
  return `^(#src/|(.*/)?\\.\\./(src/)?)${escape(folder)}(/|$)`
}

/** Patterns of `no-restricted-imports` for one layer, each with a message in plain words. */
function refusals(name) {
  const { mayImport, packages } = layers[name]
  const allowed = mayImport.length === 0 ? 'only itself' : `itself, ${mayImport.join(', ')}`
  const layerPatterns = names
    .filter((other) => other !== name && !mayImport.includes(other))
    .map((other) => ({ regex: reaching(layers[other].folder), message: `${name} may import: ${allowed}.` }))
  // A layer that lives inside sandbox/ reaches its siblings without naming the sandbox folder.
  const siblingPatterns = layers[name].folder.startsWith('sandbox/')
    ? names
        .filter((other) => other !== name && !mayImport.includes(other))
        .filter((other) => layers[other].folder.startsWith('sandbox/'))
        .map((other) => ({
          regex: `^(.*/)?\\.\\./${escape(layers[other].folder.slice('sandbox/'.length))}(/|$)`,
          message: `${name} may import: ${allowed}.`,
        }))
    : []
  const self = [
    {
      regex: '^#src/' + escape(layers[name].folder) + '(/|$)',
      message: 'Inside a layer imports are relative.',
    },
  ]
  // The linter's regexes know no look-ahead: every installed package that the layer may not use is listed.
  const others = installed.filter(
    (each) =>
      !packages.some(
        (known) =>
          each === known || each.startsWith(`${known}/`) || (known === 'node:*' && each.startsWith('node:')),
      ),
  )
  const outside = `^(${others.map(escape).join('|')})(/|$)`
  const tests = [
    {
      regex: '\\.test(\\.tsx?)?$|^#test/|^(.*/)?\\.\\./test/',
      message: 'Product code does not import tests.',
    },
  ]
  const late = [
    {
      regex: '^react$',
      importNames: ['lazy'],
      message: 'Parts that come late are made by latePart (ui): React keeps a failed download for ever.',
    },
  ]
  return [
    ...layerPatterns,
    ...siblingPatterns,
    ...self,
    ...tests,
    ...late,
    { regex: outside, message: `${name} may use the packages: ${packages.join(', ') || 'none'}.` },
  ]
}

/** Tests sit beside the code and may use the test tools, never another layer's inside. */
function refusalsInTests(name) {
  return refusals(name).filter(
    (each) => !each.message.includes('may use the packages') && !each.message.includes('import tests'),
  )
}

/** Features stand beside each other: what two of them need moves to a layer below. */
const features = existsSync('src/features')
  ? readdirSync('src/features').filter((each) => !each.includes('.'))
  : []
const neighbours = (feature) =>
  features
    .filter((other) => other !== feature)
    .map((other) => ({
      regex: `^(.*/)?\\.\\./(features/)?${escape(other)}(/|$)`,
      message: 'A feature never imports another feature.',
    }))

const featureOverrides = features.flatMap((feature) => {
  const rule = (patterns) => ({
    'no-restricted-imports': ['error', { patterns: [...patterns, ...neighbours(feature)] }],
  })
  return [
    { files: [`src/features/${feature}/**/*.{ts,tsx}`], rules: rule(refusals('features')) },
    { files: [`src/features/${feature}/**/*.test.{ts,tsx}`], rules: rule(refusalsInTests('features')) },
  ]
})

const pureGlobals = [
  ...'fetch setTimeout setInterval window document localStorage sessionStorage indexedDB crypto navigator'.split(
    ' ',
  ),
  ...'location process console performance Date globalThis self global XMLHttpRequest WebSocket requestAnimationFrame'.split(
    ' ',
  ),
].map((name) => ({ name, message: 'domain is pure: time, ids and randomness come in as arguments.' }))

const pureProperties = [
  { object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
  { object: 'Temporal', property: 'Now', message: 'Time comes in as an argument.' },
]

const storage = ['localStorage', 'sessionStorage']
const storageMessage = 'Storage on the device goes through the port in records/device.'
const storageGlobals = storage.map((name) => ({ name, message: storageMessage }))
const storageProperties = ['window', 'globalThis', 'self'].flatMap((object) =>
  storage.map((property) => ({ object, property, message: storageMessage })),
)

// Whoever may send a request decides about tokens, retries and origins: graph, host and the sandbox do.
const withoutNetwork = ['records', 'live', 'ui', 'features']
const networkGlobals = ['fetch', 'XMLHttpRequest'].map((name) => ({
  name,
  message: 'Requests are sent by graph and host alone.',
}))

const htmlMessage = 'Text becomes HTML nowhere in the product: build elements.'
const htmlProperties = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'setHTMLUnsafe', 'parseHTMLUnsafe'],
  ...['createContextualFragment', 'parseFromString', 'writeln'],
]
  .map((property) => ({ property, message: htmlMessage }))
  .concat({ object: 'document', property: 'write', message: htmlMessage })

function globalsOf(name) {
  if (name === 'domain') return pureGlobals
  return withoutNetwork.includes(name) ? [...storageGlobals, ...networkGlobals] : storageGlobals
}

function layerOverride(name) {
  const patterns = refusals(name)
  return {
    files: [`src/${layers[name].folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-globals': ['error', ...globalsOf(name)],
      'no-restricted-properties': [
        'error',
        ...storageProperties,
        ...htmlProperties,
        ...(name === 'domain' ? pureProperties : []),
      ],
    },
  }
}

function testOverride(name) {
  return {
    files: [`src/${layers[name].folder}/**/*.test.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: refusalsInTests(name) }],
      'no-restricted-properties': [
        'error',
        ...storageProperties,
        ...(name === 'domain' ? pureProperties : []),
      ],
      'max-lines': 'off',
    },
  }
}

export default {
  plugins: ['typescript', 'import', 'react', 'jsx-a11y', 'unicorn', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['dist', 'node_modules', '.cache', '.sandbox', 'test/peers'],
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: false }],
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/unbound-method': 'off',
    // Effects return their clean-up or nothing; the type checker sees the rest.
    'typescript/consistent-return': 'off',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default-member': 'off',
    // Blind to a flag that a callback changes.
    'no-unmodified-loop-condition': 'off',
    'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    'no-console': 'error',
    'no-eval': 'error',
    'no-shadow': 'off',
    'react/react-in-jsx-scope': 'off',
    'react/no-danger': 'error',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'unicorn/no-array-sort': 'off',
    // A copy to loop over while the original changes is no waste.
    'unicorn/no-useless-spread': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/require-module-specifiers': 'off',
    'promise/always-return': 'off',
    'promise/no-callback-in-promise': 'off',
    // exhaustive-deps says the same.
    'react/exhaustive-effect-dependencies': 'off',
    'no-await-in-loop': 'off',
    'no-underscore-dangle': 'off',
    'no-restricted-exports': 'off',
    eqeqeq: 'error',
  },
  overrides: [
    ...names.map(layerOverride),
    ...names.map(testOverride),
    ...featureOverrides,
    {
      files: ['src/sandbox/server/**/*.ts', 'scripts/**', 'test/**'],
      rules: { 'no-console': 'off' },
    },
    { files: ['**/locales/**', 'test/**', '**/*.test.ts', '**/*.test.tsx'], rules: { 'max-lines': 'off' } },
    {
      files: ['vite.config.ts', 'knip.config.ts', 'oxlint.config.js', 'scripts/**'],
      rules: { 'import/no-default-export': 'off', 'no-console': 'off' },
    },
  ],
}
