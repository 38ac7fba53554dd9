import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  dependencyComplaints,
  lockedPackagesSchema,
  ownPackageSchema,
} from '../../scripts/dependency-rules.ts'

const page = readFileSync('docs/dependencies.md', 'utf8')
const own = v.parse(ownPackageSchema, JSON.parse(readFileSync('package.json', 'utf8')))
const lock = v.parse(lockedPackagesSchema, JSON.parse(readFileSync('package-lock.json', 'utf8')))

test('every runtime dependency has its line, its licence and its reason, and the whole tree is allowed', () => {
  expect(dependencyComplaints(own, lock, page)).toEqual([])
  expect(Object.keys(own.dependencies).length).toBeGreaterThan(5)
})

const valibot = 'node_modules/valibot'
const locked = (change: object) => ({
  packages: { ...lock.packages, [valibot]: { dev: false, ...lock.packages[valibot], ...change } },
})

test.each([
  [
    'a dependency without a line',
    { ...own, dependencies: { ...own.dependencies, leftpad: '1.0.0' } },
    lock,
    page,
    'leftpad: docs/dependencies.md does not say why',
  ],
  [
    'a line without a dependency',
    own,
    lock,
    page.replace('| `idb` ', '| `left-pad` '),
    'left-pad: docs/dependencies.md justifies',
  ],
  [
    'another licence than the line says',
    own,
    locked({ license: 'ISC' }),
    page,
    'valibot: its licence is ISC',
  ],
  [
    'a licence that is not on the list',
    own,
    locked({ license: 'GPL-3.0' }),
    page,
    'valibot: the licence GPL-3.0',
  ],
  [
    'an exception for what is gone',
    own,
    lock,
    page.replace('| `@sesamecare-oss/redlock` ', '| `left-pad` '),
    'left-pad: docs/dependencies.md excepts',
  ],
  [
    'a range instead of a version',
    { ...own, dependencies: { ...own.dependencies, valibot: '^1.5.0' } },
    lock,
    page,
    'valibot: ^1.5.0 is no exact version',
  ],
  [
    'a package of another registry',
    own,
    locked({ resolved: 'https://npm.example.com/valibot.tgz' }),
    page,
    'valibot: it is not from npm',
  ],
  ['a package without integrity', own, locked({ integrity: '' }), page, 'valibot: it is not from npm'],
] as const)('%s is refused', (_name, manifest, tree, text, complaint) => {
  expect(dependencyComplaints(manifest, tree, text).join('\n')).toContain(complaint)
})

test('the package whose own words say UNLICENSED still brings the MIT licence with it', () => {
  const file = 'node_modules/@sesamecare-oss/redlock/LICENSE.md'
  expect(existsSync(file)).toBe(true)
  expect(readFileSync(file, 'utf8')).toContain('The MIT License (MIT)')
})
