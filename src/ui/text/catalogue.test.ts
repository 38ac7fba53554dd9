import { readFileSync, readdirSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { expect, test } from 'vitest'
import { loadScreens, loadWritten } from './catalogue.ts'
import { loadPage, pagesWithWords } from './page-catalogue.ts'
import { uiLanguages, type UiLanguage } from './languages.ts'

/** Message id → the variables that its text uses, in order of name. */
type Catalogue = ReadonlyMap<string, string>

function variablesOf(part: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(part)) for (const each of part) variablesOf(each, found)
  else if (typeof part === 'object' && part !== null) {
    if ('type' in part && part.type === 'var' && 'name' in part) found.add(String(part.name))
    for (const each of Object.values(part)) variablesOf(each, found)
  }
  return found
}

async function read(language: UiLanguage): Promise<{ catalogue: Catalogue; twice: string[] }> {
  const pages = await Promise.all((await pagesWithWords(language)).map((each) => loadPage(language, each)))
  const sources = [...(await loadScreens(language)), ...(await loadWritten(language)), ...pages]
  const catalogue = new Map<string, string>()
  const twice: string[] = []
  for (const source of sources) {
    for (const message of new FluentResource(source).body) {
      if (catalogue.has(message.id)) twice.push(message.id)
      catalogue.set(message.id, [...variablesOf([message.value, message.attributes])].toSorted().join(' '))
    }
  }
  return { catalogue, twice }
}

function sourceFiles(): string[] {
  return ['ui', 'features', 'surfaces', 'domain', 'host']
    .flatMap((layer) => {
      try {
        return readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' }).map(
          (each) => `src/${layer}/${each}`,
        )
      } catch {
        return []
      }
    })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.includes('/locales/'))
}

/** Ids asked for by `t('…')` and `words('…')`; the beginnings of ids made as `` t(`area-thing-${kind}`) ``. */
function idsInCode(): { exact: Set<string>; beginnings: Set<string>; literals: string } {
  const exact = new Set<string>()
  const beginnings = new Set<string>()
  let literals = ''
  for (const path of sourceFiles()) {
    const code = readFileSync(path, 'utf8')
    literals += code
    for (const [, id] of code.matchAll(/\b(?:t|words)\(\s*'([a-z][\w-]*)'/g)) if (id) exact.add(id)
    for (const [, start] of code.matchAll(/\b(?:t|words)\(\s*`([a-z][\w-]*-)\$\{/g))
      if (start) beginnings.add(start)
  }
  return { exact, beginnings, literals }
}

test('every language has the same messages with the same variables, each once', async () => {
  const english = await read('en')
  expect(english.catalogue.size).toBeGreaterThan(100)
  for (const language of uiLanguages) {
    const { catalogue, twice } = await read(language)
    expect(twice, `${language}: defined twice`).toEqual([])
    const missing = [...english.catalogue.keys()].filter((id) => !catalogue.has(id))
    const surplus = [...catalogue.keys()].filter((id) => !english.catalogue.has(id))
    const different = [...catalogue].filter(
      ([id, variables]) => english.catalogue.has(id) && english.catalogue.get(id) !== variables,
    )
    expect({ language, missing, surplus, different }).toEqual({
      language,
      missing: [],
      surplus: [],
      different: [],
    })
  }
})

test('every message that the code asks for exists', async () => {
  const { catalogue } = await read('en')
  const { exact, beginnings } = idsInCode()
  expect(exact.size).toBeGreaterThan(50)
  expect([...exact].filter((id) => !catalogue.has(id))).toEqual([])
  expect(
    [...beginnings].filter((start) => ![...catalogue.keys()].some((id) => id.startsWith(start))),
  ).toEqual([])
})

test('no message is left that nobody asks for', async () => {
  const { catalogue } = await read('en')
  const { exact, beginnings, literals } = idsInCode()
  const unused = [...catalogue.keys()].filter(
    (id) =>
      !exact.has(id) &&
      ![...beginnings].some((start) => id.startsWith(start)) &&
      // Ids that stand in data (a table of reasons, a template) or in an attribute.
      !literals.includes(`'${id}'`) &&
      !literals.includes(`"${id}"`),
  )
  expect(unused).toEqual([])
})

const ofThisDevice = {
  en: /this device/,
  de: /diesem Gerät/,
  ar: /هذا الجهاز/,
  fr: /cet appareil/,
  es: /este dispositivo/,
  ja: /このデバイス/,
}
/** They say what is so in either case, or that it is not kept. */
const saysItself = new Set(['panel-device', 'review-held-gone'])

test('no sentence promises that this device keeps something without asking whether it does', async () => {
  for (const language of uiLanguages) {
    const text = (await loadScreens(language)).join('\n')
    const messages = text.split(/\n(?=[a-z][\w-]* = )/)
    const promises = messages.filter((each) => ofThisDevice[language].test(each))
    expect(promises.length).toBeGreaterThan(5)
    const blind = promises
      .filter((each) => !each.includes('{ $kept ->'))
      .map((each) => each.trim().split(' ', 1)[0] ?? '')
    // Changes of records have a store of their own, and a status that says whether it keeps them (`unsent-status-…`).
    const open = blind.filter((each) => !saysItself.has(each) && !each.startsWith('unsent-'))
    expect(open, language).toEqual([])
  }
})
