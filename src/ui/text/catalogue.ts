import type { UiLanguage } from './languages.ts'

// What is only written into invites, minutes and templates (in the council's language) is fetched when it is written.
const written = import.meta.glob<string>('./locales/*/{templates,outputs}.ts', { import: 'messages' })

const screens: Readonly<Record<UiLanguage, () => Promise<{ readonly sources: readonly string[] }>>> = {
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
