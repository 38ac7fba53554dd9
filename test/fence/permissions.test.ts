import { existsSync, readFileSync } from 'node:fs'
import prettier from 'prettier'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { withoutScope } from '#src/graph/scopes.ts'
import { permissions, withTable } from '../../scripts/permissions-table.ts'

const contract = '../shared/graph-contract/permissions.json'
const contractSchema = v.object({
  endpoints: v.array(
    v.object({
      method: v.string(),
      path: v.string(),
      least: v.array(v.string()),
      higher: v.array(v.string()),
    }),
  ),
  scopes: v.record(v.string(), v.looseObject({ adminConsentRequired: v.optional(v.boolean()) })),
})

test('every scope that the product knows stands in the table once, with what works without it', () => {
  expect(permissions.map(({ scope }) => scope).toSorted()).toEqual(Object.keys(withoutScope).toSorted())
})

test('the page for administrators is made from the table as it is now', async () => {
  const page = 'docs/permissions.md'
  const text = readFileSync(page, 'utf8')
  const options = await prettier.resolveConfig(page)
  expect(await prettier.format(withTable(text), { ...options, filepath: page })).toBe(text)
  for (const { what, scope } of permissions) {
    expect(text).toContain(what)
    expect(text).toMatch(new RegExp(`\`${scope.replaceAll('.', '\\.')}\`.*\\| (yes|no) +\\| With`))
  }
})

test.skipIf(!existsSync(contract))(
  'the table agrees with Microsoft’s on what an administrator must consent to, and that the scope is enough',
  () => {
    const { endpoints, scopes } = v.parse(contractSchema, JSON.parse(readFileSync(contract, 'utf8')))
    for (const { scope, admin, endpoints: used } of permissions) {
      // Weft’s own API is none of Microsoft’s.
      if (used.length > 0) expect(scopes[scope]?.adminConsentRequired, scope).toBe(admin)
      for (const each of used) {
        const [method = '', path = ''] = each.split(' ')
        const known = endpoints.find(
          (one) => one.method === method && one.path.toLowerCase() === path.toLowerCase(),
        )
        if (known !== undefined)
          expect([...known.least, ...known.higher], `${scope}: ${each}`).toContain(scope)
      }
    }
  },
)
