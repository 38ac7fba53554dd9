import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const tenant = fileURLToPath(new URL('../../src/sandbox/tenant', import.meta.url))

function textsOf(ending: string): string {
  return readdirSync(tenant, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(`${tenant}/${path}`, 'utf8'))
    .join('\n')
}

test('every numbered rule of the tenant stands once and is carried by a test’s name, and no test names a rule that is not there', () => {
  const rules = [...textsOf('RULES.md').matchAll(/^\| ([A-Z]+-\d+)/gm)].map((found) => found[1] ?? '')
  expect(rules.filter((rule, place) => rules.indexOf(rule) !== place)).toEqual([])
  const names = [...textsOf('.test.ts').matchAll(/\btest(?:\.each[^(]*\([^]*?\))?\(\s*['"`](.*?)['"`]/g)]
  const carried = new Set(names.flatMap((found) => numbersIn(found[1] ?? '')))
  expect(rules.filter((rule) => !carried.has(rule))).toEqual([])
  expect([...carried].filter((rule) => !rules.includes(rule))).toEqual([])
})

/** `PLAN-3`, and `CORE-40, 41` for two of one family. */
function numbersIn(name: string): string[] {
  return [...name.matchAll(/\b([A-Z]+)-(\d+)((?:,? (?:and )?\d+\b)*)/g)].flatMap(([, family, first, more]) =>
    [first, ...(more?.match(/\d+/g) ?? [])].map((number) => `${family}-${number}`),
  )
}
