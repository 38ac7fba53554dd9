import { loadLanguage } from './catalogue.ts'
import type { UiLanguage } from './languages.ts'

// What only one page says comes with that page, so that it weighs on no other.
const pagesAtHand = new Map<string, string>()

/** FTL source of one page's words that was loaded before; undefined where it must be waited for. */
export function pageAtHand(language: UiLanguage, page: string): string | undefined {
  return pagesAtHand.get(`${language}/${page}`)
}

/** FTL source of what only this page says (`locales/<language>/pages/<page>.ts`); at hand from then on. */
export async function loadPage(language: UiLanguage, page: string): Promise<string> {
  const { pages } = await loadLanguage(language)
  const load = pages[`../locales/${language}/pages/${page}.ts`]
  if (load === undefined) throw new RangeError(`No words for the page ${page}.`)
  const source = await load()
  pagesAtHand.set(`${language}/${page}`, source)
  return source
}

/** Names of the pages that have words of their own. */
export async function pagesWithWords(language: UiLanguage): Promise<readonly string[]> {
  const { pages } = await loadLanguage(language)
  return Object.keys(pages).map((path) => path.replace(/^.*\/|\.ts$/g, ''))
}
