import { readFileSync, readdirSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { englishSays } from './english-words.ts'

const folder = 'docs/user-guide'
const guide = readFileSync(`${folder}/README.md`, 'utf8')
const pictures = readdirSync(folder).filter((each) => !each.endsWith('.md'))

test('every picture that the user guide shows exists, and every picture is shown once', () => {
  const shown = [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)]
  expect(shown.map(([, , file = '']) => file).toSorted()).toEqual(pictures.toSorted())
  for (const [, words = '', file] of shown) expect(words.length, `words for ${file}`).toBeGreaterThan(15)
})

test('the user guide’s pictures are few and small', () => {
  expect(pictures.length).toBeLessThanOrEqual(20)
  for (const each of pictures) expect(statSync(`${folder}/${each}`).size, each).toBeLessThan(60 * 1024)
})

/** What stands in bold in a guide without being quoted: the first words of a numbered line. */
const openings = /^\d+\. \*\*[^*]+\*\*/gm

test('whatever the guides quote in bold stands on the English screens word for word', async () => {
  const says = await englishSays()
  const beside = readFileSync('docs/beside-other-tools.md', 'utf8').replaceAll(
    /\*\*(Inside|Between) .+?\*\*/g,
    '',
  )
  const forHelpers = ['docs/admin-guide.md', 'docs/support.md'].map((each) =>
    readFileSync(each, 'utf8').replaceAll(openings, ''),
  )
  const quoted = [...(guide + beside + forHelpers.join('\n')).matchAll(/\*\*([^*]+)\*\*/g)].map(
    ([, text = '']) => text,
  )
  expect(quoted.length).toBeGreaterThan(100)
  expect([...new Set(quoted.filter((each) => !says(each)))]).toEqual([])
  expect(says('Publish the agenda at once')).toBe(false)
})

test('every line of the user guide’s contents leads to a heading', () => {
  const headings = [...guide.matchAll(/^##+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
  for (const [, target = ''] of guide.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(target)
})
