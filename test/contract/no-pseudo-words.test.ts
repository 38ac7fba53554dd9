import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { pseudoOpen, pseudoScript } from '#src/sandbox/server/pseudo-words.ts'
import { ensureBuild } from '../../scripts/ensure-build.ts'

const site = fileURLToPath(new URL('../../dist/product', import.meta.url))

beforeAll(() => ensureBuild(), 300_000)

test('what is deployed holds no word in brackets and no name of a language made for testing', () => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((each) =>
    /\.(js|html|css|json)$/.test(each),
  )
  const texts = files.map((each) => ({ each, text: readFileSync(`${site}/${each}`, 'utf8') }))
  const found = texts.filter(({ text }) => text.includes(pseudoOpen) || text.includes('qps-plo'))
  expect(found.map(({ each }) => each)).toEqual([])
  // The server would find these words in it, and put them in brackets as it serves them.
  const english = texts.find(({ text }) => text.includes('ui-undo = Undo'))
  expect(pseudoScript(english?.text ?? '')).toContain(`ui-undo = ${pseudoOpen}`)
})
