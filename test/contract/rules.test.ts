import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const repository = fileURLToPath(new URL('../..', import.meta.url))

function textsOf(folder: string, ending: string): string {
  return readdirSync(repository + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(`${repository}${folder}/${path}`, 'utf8'))
    .join('\n')
}

/** Rules and the tests that carry them; families of one may have the names of the other's. */
const ruled = [
  { folder: 'src/sandbox/tenant', tested: [['src/sandbox/tenant', '.test.ts']] },
  {
    folder: 'src/live',
    tested: [
      ['src/live', '.test.ts'],
      ['src/domain/session', '.test.ts'],
      ['src/surfaces/wiring', 'noted-minutes.test.ts'],
      ['test/contract', 'carriers.test.ts'],
      ['test/contract', 'grown-rows.test.ts'],
      ['test/contract', 'adapters-notices.test.ts'],
      ['test/contract', 'relay-rows.test.ts'],
      ['test/contract', 'relay-line.test.ts'],
    ],
  },
] as const

test.each(ruled)(
  'every numbered rule of $folder stands once and is carried by a test’s name, and no test names a rule that is not there',
  ({ folder, tested }) => {
    const rules = [...textsOf(folder, 'RULES.md').matchAll(/^\| ([A-Z]+-\d+)/gm)].map(
      (found) => found[1] ?? '',
    )
    expect(rules.length).toBeGreaterThan(0)
    expect(rules.filter((rule, place) => rules.indexOf(rule) !== place)).toEqual([])
    const texts = tested.map(([where, ending]) => textsOf(where, ending)).join('\n')
    const names = [...texts.matchAll(/\b(?:test|describe)(?:\.each[^(]*\([^]*?\))?\(\s*['"`](.*?)['"`]/g)]
    const carried = new Set(names.flatMap((found) => numbersIn(found[1] ?? '')))
    expect(rules.filter((rule) => !carried.has(rule))).toEqual([])
    expect([...carried].filter((rule) => !rules.includes(rule))).toEqual([])
  },
)

/** `PLAN-3`, and `CORE-40, 41` for two of one family. */
function numbersIn(name: string): string[] {
  return [...name.matchAll(/\b([A-Z]+)-(\d+)((?:,? (?:and )?\d+\b)*)/g)].flatMap(([, family, first, more]) =>
    [first, ...(more?.match(/\d+/g) ?? [])].map((number) => `${family}-${number}`),
  )
}
