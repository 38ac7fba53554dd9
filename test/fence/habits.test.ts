import { afterAll, expect, test } from 'vitest'
import { houseComplaints } from '../../scripts/house-rules.ts'
import { plantTree } from './planted-tree.ts'

const tree = plantTree()
afterAll(() => tree.remove())

/** Each planted breach with a piece of the rule's name that must refuse it. */
const breaches: readonly (readonly [path: string, rule: string, text: string])[] = [
  ['src/graph/any.ts', 'no-explicit-any', 'export const parse = (text: string): any => JSON.parse(text)'],
  ['src/graph/assured.ts', 'no-non-null-assertion', 'export const first = (all: string[]) => all[0]!'],
  ['src/graph/long.ts', 'max-lines', `${'// a line\n'.repeat(300)}export const long = 1`],
  ['src/graph/floating.ts', 'no-floating-promises', 'export function start() { Promise.resolve(1) }'],
  ['src/graph/default.ts', 'no-default-export', 'export default 1'],
  ['src/graph/printing.ts', 'no-console', "export const say = () => { console.log('x') }"],
  ['src/domain/date.ts', 'no-restricted-globals', 'export const now = () => new Date()'],
  ['src/domain/date-now.ts', 'no-restricted-globals', 'export const now = () => Date.now()'],
  ['src/domain/hidden-date.ts', 'no-restricted-globals', 'export const now = () => new globalThis.Date()'],
  [
    'src/domain/temporal-now.ts',
    'no-restricted-properties',
    "import { Temporal } from 'temporal-polyfill'\nexport const now = () => Temporal.Now.instant()",
  ],
  ['src/domain/random.ts', 'no-restricted-properties', 'export const roll = () => Math.random()'],
  ['src/domain/id.ts', 'no-restricted-globals', 'export const id = () => crypto.randomUUID()'],
  ['src/domain/fetching.ts', 'no-restricted-globals', "export const load = () => fetch('x')"],
  [
    'src/domain/node.ts',
    'no-restricted-imports',
    "import { readFileSync } from 'node:fs'\nexport const r = readFileSync",
  ],
  [
    'src/domain/old-node.ts',
    'no-restricted-imports',
    "import { readFileSync } from 'fs'\nexport const r = readFileSync",
  ],
  [
    'src/domain/react.ts',
    'no-restricted-imports',
    "import { useState } from 'react'\nexport const u = useState",
  ],
  [
    'src/sandbox/tenant/node.ts',
    'no-restricted-imports',
    "import { join } from 'node:path'\nexport const j = join",
  ],
  ['src/features/agenda/fetching.ts', 'no-restricted-globals', "export const load = () => fetch('x')"],
  ['src/records/storage.ts', 'no-restricted-globals', "export const key = localStorage.getItem('x')"],
  [
    'src/ui/window-storage.ts',
    'no-restricted-properties',
    "export const key = window.localStorage.getItem('x')",
  ],
  [
    'src/surfaces/session-storage.ts',
    'no-restricted-globals',
    "export const key = sessionStorage.getItem('x')",
  ],
  [
    'src/features/agenda/neighbour.ts',
    'no-restricted-imports',
    "import { x } from '../risks/x.ts'\nexport const y = x",
  ],
  [
    'src/features/agenda/neighbour.test.ts',
    'no-restricted-imports',
    "import { x } from '../risks/x.ts'\nexport const y = x",
  ],
  [
    'src/features/agenda/alias.ts',
    'no-restricted-imports',
    "import { x } from '#src/features/risks/x.ts'\nexport const y = x",
  ],
  [
    'src/surfaces/tenant.ts',
    'no-restricted-imports',
    "import { x } from '#src/sandbox/tenant/x.ts'\nexport const y = x",
  ],
  ['src/surfaces/late.ts', 'no-restricted-imports', "import { lazy } from 'react'\nexport const l = lazy"],
  ['src/graph/testing.ts', 'no-restricted-imports', "import { x } from './x.test.ts'\nexport const y = x"],
  [
    'src/graph/support.ts',
    'no-restricted-imports',
    "import { x } from '#test/support/x.ts'\nexport const y = x",
  ],
  [
    'src/graph/far-support.ts',
    'no-restricted-imports',
    "import { x } from '../../test/support/x.ts'\nexport const y = x",
  ],
  [
    'src/ui/dangerous.tsx',
    'no-danger',
    "export const Raw = () => <p dangerouslySetInnerHTML={{ __html: '<b>x</b>' }} />",
  ],
  [
    'src/ui/inner-html.ts',
    'no-restricted-properties',
    "export const put = (e: Element) => { e.innerHTML = 'x' }",
  ],
  [
    'src/ui/written.ts',
    'no-restricted-properties',
    'export const put = (text: string) => document.write(text)',
  ],
  [
    'src/surfaces/parsed.ts',
    'no-restricted-properties',
    "export const read = (text: string) => new DOMParser().parseFromString(text, 'text/html')",
  ],
  [
    'src/ui/fragment.ts',
    'no-restricted-properties',
    'export const make = (text: string) => new Range().createContextualFragment(text)',
  ],
  ['src/ui/evil.ts', 'no-eval', "export const run = () => eval('1')"],
]
tree.plant('src/features/risks/x.ts', 'export const x = 1\n')
for (const [path, , text] of breaches) tree.plant(path, `${text}\n`)
const complaints = tree.lint()

test.each(breaches)('%s is refused by %s', (path, rule) => {
  expect(complaints.get(path)?.join(' ') ?? 'nothing').toContain(rule)
})

test('a file that keeps the house rules is left in peace', () => {
  expect(complaints.get('src/features/risks/x.ts')).toBeUndefined()
})

test('vague names, barrels, shouting file names and code outside every layer are refused', async () => {
  const house = plantTree()
  house.plant('src/graph/calendar/event.ts', 'export const event = 1\n')
  house.plant('src/graph/utils/x.ts', 'export const x = 1\n')
  house.plant('src/graph/helpers.ts', 'export const x = 1\n')
  house.plant('src/graph/index.ts', 'export const x = 1\n')
  house.plant('src/graph/types.ts', 'export type X = 1\n')
  house.plant('src/graph/everything.ts', "export * from './calendar/event.ts'\n")
  house.plant('src/graph/some.ts', "export { event } from './calendar/event.ts'\n")
  house.plant('src/graph/EventRow.ts', 'export const x = 1\n')
  house.plant('src/stray.ts', 'export const x = 1\n')
  const found = await houseComplaints(house.root)
  house.remove()
  expect(found.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
    'src/graph/EventRow.ts',
    'src/graph/everything.ts',
    'src/graph/helpers.ts',
    'src/graph/index.ts',
    'src/graph/some.ts',
    'src/graph/types.ts',
    'src/graph/utils/x.ts',
    'src/stray.ts',
  ])
})

test('an export that nobody uses is refused', () => {
  const house = plantTree()
  house.plant('src/surfaces/tab.html', '<script type="module" src="./tab/main.ts"></script>')
  house.plant('src/surfaces/tab/main.ts', "import { used } from './parts.ts'\nused()\n")
  house.plant('src/surfaces/tab/parts.ts', 'export const used = () => 1\nexport const forgotten = () => 2\n')
  const { status, output } = house.run('knip', ['--no-progress', '--include', 'exports,files'])
  house.remove()
  expect(output).toContain('forgotten')
  expect(output).not.toContain('used  ')
  expect(output).not.toContain('Unused files')
  expect(status).not.toBe(0)
})

test('a product that holds a piece of the sandbox does not build', () => {
  const house = plantTree()
  house.plant('src/surfaces/tab.html', '<script type="module" src="./tab/main.ts"></script>')
  house.plant(
    'src/surfaces/tab/main.ts',
    "import { tenant } from '#src/sandbox/tenant/tenant.ts'\nconsole.log(tenant)\n",
  )
  house.plant('src/sandbox/tenant/tenant.ts', "export const tenant = 'make-believe'\n")
  const refused = house.run('vite', ['build'])
  house.plant('src/surfaces/tab/main.ts', "console.log('clean')\n")
  const built = house.run('vite', ['build'])
  house.remove()
  expect(refused.output).toContain('the product must not contain the sandbox')
  expect(refused.status).not.toBe(0)
  expect(built.status).toBe(0)
})
