import { FluentBundle, FluentResource } from '@fluent/bundle'
import { expect, test } from 'vitest'
import { loadScreens } from '#src/ui/text/catalogue.ts'
import { loadPage, pagesWithWords } from '#src/ui/text/page-catalogue.ts'
import { pseudoMessages, pseudoScript } from './pseudo-words.ts'

function said(source: string, id: string, args: Readonly<Record<string, string | number>>): string {
  const bundle = new FluentBundle('en', { useIsolating: false })
  bundle.addResource(new FluentResource(source))
  return bundle.formatPattern(bundle.getMessage(id)?.value ?? '', args)
}

test('variables and the keys of choices stay, everything else is in brackets and accents', () => {
  const source = `
plain = Save
named = Move { $what } up
rows = { $count ->
    [one] One row of “{ $list }”
   *[other] { $count } rows, { $kept ->
      [yes] kept
     *[no] gone
    }
  } at last
`
  const made = pseudoMessages(source)
  expect(said(made, 'plain', {})).toBe('⟦Šáávéé⟧')
  expect(said(made, 'named', { what: 'Actions' })).toBe('⟦Móóvéé Actions úúp⟧')
  expect(said(made, 'rows', { count: 1, list: 'Risks', kept: 'no' })).toBe(
    '⟦ÓÓñéé róów óóf “Risks” áát láášt⟧',
  )
  expect(said(made, 'rows', { count: 7, list: 'Risks', kept: 'yes' })).toBe('⟦7 róówš, kéépt áát láášt⟧')
})

test('every English message is one in brackets, and together they are about a third longer', async () => {
  const pages = await Promise.all((await pagesWithWords('en')).map((each) => loadPage('en', each)))
  const sources = [...(await loadScreens('en')), ...pages]
  let [before, after] = [0, 0]
  for (const source of sources) {
    const [english, made] = [new FluentResource(source).body, new FluentResource(pseudoMessages(source)).body]
    expect(made.map((each) => each.id)).toEqual(english.map((each) => each.id))
    for (const [place, { value, id }] of made.entries()) {
      const text = Array.isArray(value) ? value : [value]
      expect(String(text[0]), id).toMatch(/^⟦/)
      expect(String(text.at(-1)), id).toMatch(/⟧$/)
      const plain = english[place]?.value
      if (typeof plain !== 'string' || typeof value !== 'string') continue
      before += plain.length
      after += value.length - 2
    }
  }
  expect(before).toBeGreaterThan(50_000)
  expect(after / before).toBeGreaterThan(1.3)
  expect(after / before).toBeLessThan(1.45)
})

test('in a script only catalogues change', () => {
  const code = 'var a=`\nui-undo = Undo\n`,b=`Undo ${c}`,d="ui-undo = Undo";'
  expect(pseudoScript(code)).toBe('var a=`\nui-undo = ⟦ÚÚñdóó⟧\n`,b=`Undo ${c}`,d="ui-undo = Undo";')
})
