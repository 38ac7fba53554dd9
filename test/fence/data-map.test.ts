import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allKinds } from '#src/records/kinds/all-kinds.ts'
import { leftCouncilsKey, leftOnItemKey } from '#src/domain/publish/left-for-outlook.ts'
import { ownersRiskKind } from '#src/records/kinds/owners-risk-kind.ts'

const map = readFileSync('docs/data-map.md', 'utf8')

/** The product’s own code, by path; the sandbox and tests keep what they like. */
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((each) => each.replaceAll('\\', '/'))
  .filter((each) => /\.tsx?$/.test(each) && !/\.test\.tsx?$|^sandbox\//.test(each))
  .map((each) => ({ path: each, text: readFileSync(`src/${each}`, 'utf8') }))

function foundIn(pattern: RegExp): readonly string[] {
  const found = code.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name))
  return [...new Set(found)]
}

/** The first cells of the map’s table rows, without their marks. */
const rows = [...map.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name)
/** The second cells, where they are marked. */
const stores = [...map.matchAll(/^\| [^|]+\| `([^`]+)`/gm)].map(([, name = '']) => name)

test('every list that the product makes stands in the data map, and no list that it does not make', () => {
  const lists = [...allKinds, ownersRiskKind].map((each) => each.list).toSorted()
  // A kind that stands in no collection would be made all the same.
  const defined = foundIn(/(?:\blist: |List = )'(Weft [^']+)'/g)
  expect(defined.length).toBeGreaterThan(10)
  expect(lists).toEqual(defined.toSorted())
  expect(rows.filter((each) => /^Weft [a-z -]+$/.test(each)).toSorted()).toEqual(lists)
})

test('every store that the product makes in the browser stands in the data map', () => {
  const made = foundIn(/createObjectStore\('([^']+)'/g)
  expect(made.length).toBeGreaterThan(2)
  expect(stores.toSorted()).toEqual(made.toSorted())
})

test('every kind of key under which something is kept on the device stands in the data map', () => {
  const kinds = foundIn(/`\$\{(?:input\.)?(?:deviceKey|prefix)\}\/([a-z]+)\//g)
  expect(kinds.length).toBeGreaterThan(4)
  for (const each of kinds) expect(rows, each).toContain(each)
})

test('what the product keeps in Outlook stands in the data map by its name', () => {
  const names = [leftOnItemKey, leftCouncilsKey]
  // The adapter is there; whoever begins to use it says here what is kept.
  if (code.some(({ path, text }) => !path.startsWith('graph/') && text.includes('putEventExtension')))
    names.push(...foundIn(/const NAME = '(app\.weft\.[a-z]+)'/g))
  for (const name of names) expect(map).toContain(`\`${name}\``)
  expect(map).toContain(foundIn(/const signalPath = '([^']+)'/g)[0])
})

test('nothing of the product keeps anything where the data map says that nothing is kept', () => {
  const kept = code.filter(({ text }) =>
    /\b(localStorage|sessionStorage|cookieStore)\b|document\.cookie/.test(text),
  )
  expect(kept.map(({ path }) => path)).toEqual([])
  const caches = foundIn(/\bcaches\.open\(([^)]*)\)/g)
  expect(caches.length).toBeGreaterThan(0)
  for (const each of caches) expect(rows).toContain(each.replaceAll("'", ''))
  expect(foundIn(/cacheLocation: '([^']+)'/g)).toEqual(['memoryStorage'])
  const opens = code.filter(({ text }) => /\b(openDB|indexedDB\.open)\b/.test(text)).map(({ path }) => path)
  expect(opens.every((path) => path.startsWith('records/device/'))).toBe(true)
})
