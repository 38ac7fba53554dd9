import type { UiLanguage } from './languages.ts'

// What only one page says comes with that page, so that it weighs on no other.
const pages = import.meta.glob<string>('./locales/*/pages/*.ts', { import: 'messages' })

const pagesAtHand = new Map<string, string>()
const pagePath = (language: UiLanguage, page: string) => `./locales/${language}/pages/${page}.ts`

/** FTL source of one page's words that was loaded before; undefined where it must be waited for. */
export function pageAtHand(language: UiLanguage, page: string): string | undefined {
  return pagesAtHand.get(pagePath(language, page))
}

/** FTL source of what only this page says (`locales/<language>/pages/<page>.ts`); at hand from then on. */
export async function loadPage(language: UiLanguage, page: string): Promise<string> {
  const path = pagePath(language, page)
  const load = pages[path]
  if (load === undefined) throw new RangeError(`No words for the page ${page}.`)
  const source = await load()
  pagesAtHand.set(path, source)
  return source
}

/** Names of the pages that have words of their own. */
export function pagesWithWords(language: UiLanguage): readonly string[] {
  const folder = pagePath(language, '').replace(/\.ts$/, '')
  return Object.keys(pages)
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length, -'.ts'.length))
}
