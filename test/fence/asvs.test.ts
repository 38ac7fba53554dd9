import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** How many items of levels 1 and 2 each section of ASVS 5.0.0 has; they come before those of level 3, but for V1.2. */
const sections: Readonly<Record<string, number>> = {
  ...{ 'V1.1': 2, 'V1.2': 9, 'V1.3': 11, 'V1.4': 3, 'V1.5': 2 },
  ...{ 'V2.1': 3, 'V2.2': 3, 'V2.3': 4, 'V2.4': 1 },
  ...{ 'V3.2': 2, 'V3.3': 4, 'V3.4': 6, 'V3.5': 5, 'V3.7': 2 },
  ...{ 'V4.1': 3, 'V4.2': 1, 'V4.3': 2, 'V4.4': 4 },
  ...{ 'V5.1': 1, 'V5.2': 3, 'V5.3': 2, 'V5.4': 3 },
  ...{ 'V6.1': 3, 'V6.2': 12, 'V6.3': 4, 'V6.4': 4, 'V6.5': 5, 'V6.6': 3, 'V6.8': 4 },
  ...{ 'V7.1': 3, 'V7.2': 4, 'V7.3': 2, 'V7.4': 5, 'V7.5': 2, 'V7.6': 2 },
  ...{ 'V8.1': 2, 'V8.2': 3, 'V8.3': 1, 'V8.4': 1 },
  ...{ 'V9.1': 3, 'V9.2': 4 },
  ...{ 'V10.1': 2, 'V10.2': 2, 'V10.3': 4, 'V10.4': 11, 'V10.5': 5, 'V10.6': 2, 'V10.7': 3 },
  ...{ 'V11.1': 2, 'V11.2': 3, 'V11.3': 3, 'V11.4': 4, 'V11.5': 1, 'V11.6': 1 },
  ...{ 'V12.1': 3, 'V12.2': 2, 'V12.3': 4 },
  ...{ 'V13.1': 1, 'V13.2': 5, 'V13.3': 2, 'V13.4': 5 },
  ...{ 'V14.1': 2, 'V14.2': 4, 'V14.3': 3 },
  ...{ 'V15.1': 3, 'V15.2': 3, 'V15.3': 7 },
  ...{ 'V16.1': 1, 'V16.2': 5, 'V16.3': 4, 'V16.4': 3, 'V16.5': 3 },
  ...{ 'V17.1': 1, 'V17.2': 4, 'V17.3': 2 },
}
const standings = ['met', 'in part', 'not met', 'host', 'Microsoft', 'none']

const page = readFileSync('docs/asvs.md', 'utf8')
const [upToTwo = '', three = ''] = page.split('## Level 3')

interface Row {
  readonly items: readonly string[]
  readonly standing: string
  readonly how: string
  readonly tests: readonly string[]
}

/** `V6.2.1–3` is three items. */
function itemsOf(cell: string): readonly string[] {
  return [...cell.matchAll(/(V\d+\.\d+)\.(\d+)(?:–(\d+))?/g)].flatMap(([, section, first, last = first]) => {
    const count = Number(last) - Number(first) + 1
    return Array.from({ length: count }, (_each, at) => `${section}.${Number(first) + at}`)
  })
}

function rowsOf(text: string): readonly Row[] {
  return [...text.matchAll(/^\| (V\d[^|]*)\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)].map(
    ([, items = '', standing = '', how = '', tests = '']) => ({
      items: itemsOf(items),
      standing: standing.trim(),
      how: how.trim(),
      tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
    }),
  )
}

test('every item of levels 1 and 2 stands on the page once, and no other', () => {
  const wanted = Object.entries(sections).flatMap(([section, count]) =>
    Array.from({ length: count }, (_each, at) => `${section}.${at + 1}`),
  )
  expect(wanted).toHaveLength(253)
  expect(rowsOf(upToTwo).flatMap((each) => each.items)).toEqual(wanted)
  expect(rowsOf(three).length).toBeGreaterThan(10)
})

test('every row says how it stands in the page’s own words, and why', () => {
  for (const { items, standing, how } of rowsOf(page)) {
    expect(standings, items[0]).toContain(standing)
    expect(how.length, items[0]).toBeGreaterThan(4)
  }
})

test('every file that is named as a proof is there and is a test', () => {
  const named = rowsOf(page).flatMap((each) => each.tests)
  expect(new Set(named).size).toBeGreaterThan(50)
  for (const each of named) {
    expect(existsSync(each), each).toBe(true)
    expect(each).toMatch(/\.test\.tsx?$/)
  }
})

test('what is called met is shown by a test, but for what is met by there being nothing', () => {
  const bare = rowsOf(page).filter((each) => each.standing === 'met' && each.tests.length === 0)
  expect(bare.flatMap((each) => each.items)).toEqual(['V3.7.1', 'V3.7.2', 'V4.1.3', 'V12.3.2'])
})
