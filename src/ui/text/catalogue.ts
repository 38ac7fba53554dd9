import type { UiLanguage } from './languages.ts'

type Loads = Readonly<Record<string, () => Promise<string>>>

/** One language: the words of the screens, and the ways to what is fetched when it is shown or written. */
export interface LanguageWords {
  readonly sources: readonly string[]
  readonly pages: Loads
  readonly written: Loads
}

const languages: Readonly<Record<UiLanguage, () => Promise<LanguageWords>>> = {
  en: () => import('./screens/en.ts'),
  de: () => import('./screens/de.ts'),
  ar: () => import('./screens/ar.ts'),
  fr: () => import('./screens/fr.ts'),
  es: () => import('./screens/es.ts'),
  ja: () => import('./screens/ja.ts'),
}

const atHand = new Map<UiLanguage, readonly string[]>()

/** FTL sources of the screens in a language that was loaded before; undefined where it must be waited for. */
export function screensAtHand(language: UiLanguage): readonly string[] | undefined {
  return atHand.get(language)
}

export async function loadLanguage(language: UiLanguage): Promise<LanguageWords> {
  const words = await languages[language]()
  atHand.set(language, words.sources)
  return words
}

/** FTL sources of the screens in one language; at hand from then on. */
export async function loadScreens(language: UiLanguage): Promise<readonly string[]> {
  return (await loadLanguage(language)).sources
}

/** FTL sources of templates and outputs in one language: what is only written into invites, minutes and templates. */
export async function loadWritten(language: UiLanguage): Promise<readonly string[]> {
  const { written } = await loadLanguage(language)
  return Promise.all(Object.values(written).map((load) => load()))
}
