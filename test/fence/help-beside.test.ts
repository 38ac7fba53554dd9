import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messages } from '#src/ui/text/locales/en/pages/help.ts'

const screens = ['src/features', 'src/surfaces', 'src/ui/components'].flatMap((layer) =>
  readdirSync(layer, { recursive: true, encoding: 'utf8' })
    .filter((each) => each.endsWith('.tsx') && !each.endsWith('.test.tsx'))
    .map((each) => readFileSync(`${layer}/${each}`, 'utf8')),
)
const explained = [...messages.matchAll(/^help-([a-z-]+) =/gm)].map(([, topic = '']) => topic)

/** Topics that a screen asks for: `help="…"`, `about="…"`, and those that it chooses between. */
const asked = new Set(
  screens.flatMap((text) => [
    ...[...text.matchAll(/\b(?:help|about)="([a-z-]+)"/g)].map(([, topic = '']) => topic),
    ...[...text.matchAll(/\bhelp=\{[^}]*'([a-z-]+)'[^}]*\}/g)].map(([, topic = '']) => topic),
    // The score is its own topic.
    ...(text.includes('<HelpBeside about={props.name}') ? ['inherent', 'target'] : []),
  ]),
)

test('every help that a screen offers has words, and no words are there that no screen offers', () => {
  expect(asked.size).toBeGreaterThan(15)
  expect([...asked].toSorted()).toEqual(explained.toSorted())
})

test('the page of the notions names every help, and where each of the others is explained', () => {
  const page = readFileSync('docs/help-beside-words.md', 'utf8')
  const rows = [...page.matchAll(/^\|[^|]+\| `([^`]+)`/gm)].map(([, words = '']) => words)
  expect(explained.filter((each) => !rows.includes(`help-${each}`))).toEqual([])
  const english = readdirSync('src/ui/text/locales/en', { recursive: true, encoding: 'utf8' })
    .filter((each) => each.endsWith('.ts'))
    .map((each) => readFileSync(`src/ui/text/locales/en/${each}`, 'utf8'))
    .join('\n')
  expect(rows.filter((id) => !new RegExp(`^${id} =`, 'm').test(english))).toEqual([])
})
