import type { UiLanguage } from './languages.ts'

// What is only written into invites, minutes and templates (in the council's language) is fetched when it is written.
const written = import.meta.glob<string>('./locales/*/{templates,outputs}.ts', { import: 'messages' })

// What only one page says comes with that page, so that it weighs on no other.
const pages = import.meta.glob<string>('./locales/*/pages/*.ts', { import: 'messages' })

const screens: Readonly<Record<UiLanguage, () => Promise<{ readonly sources: readonly string[] }>>> = {
  en: () => import('./screens/en.ts'),
  de: () => import('./screens/de.ts'),
  ar: () => import('./screens/ar.ts'),
}

const atHand = new Map<UiLanguage, readonly string[]>()

/** FTL sources of the screens in a language that was loaded before; undefined where it must be waited for. */
export function screensAtHand(language: UiLanguage): readonly string[] | undefined {
  return atHand.get(language)
}

/** FTL sources of the screens in one language; at hand from then on. */
export async function loadScreens(language: UiLanguage): Promise<readonly string[]> {
  const { sources } = await screens[language]()
  atHand.set(language, sources)
  return sources
}

/** FTL sources of templates and outputs in one language. */
export async function loadWritten(language: UiLanguage): Promise<readonly string[]> {
  const own = Object.entries(written).filter(([path]) => path.startsWith(`./locales/${language}/`))
  return Promise.all(own.map(([, load]) => load()))
}

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
