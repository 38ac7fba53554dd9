import type { UiLanguage } from './languages.ts'

type Messages = Record<string, string>

// English is the fallback of every screen and travels with it; what is only written into invites, minutes and
// templates (in the council's language) is fetched when it is written.
const english: Messages = import.meta.glob(['./locales/en/*.ts', '!./locales/en/{templates,outputs}.ts'], {
  eager: true,
  import: 'messages',
})
const german = import.meta.glob<string>(['./locales/de/*.ts', '!./locales/de/{templates,outputs}.ts'], {
  import: 'messages',
})
const arabic = import.meta.glob<string>(['./locales/ar/*.ts', '!./locales/ar/{templates,outputs}.ts'], {
  import: 'messages',
})
const written = import.meta.glob<string>('./locales/*/{templates,outputs}.ts', { import: 'messages' })

async function all(loaders: Record<string, () => Promise<string>>): Promise<readonly string[]> {
  return Promise.all(Object.values(loaders).map((load) => load()))
}

/** FTL sources of the English screens, at hand without waiting. */
export function englishScreens(): readonly string[] {
  return Object.values(english)
}

/** FTL sources of the screens in one language. */
export async function loadScreens(language: UiLanguage): Promise<readonly string[]> {
  if (language === 'en') return englishScreens()
  return all(language === 'de' ? german : arabic)
}

/** FTL sources of templates and outputs in one language. */
export async function loadWritten(language: UiLanguage): Promise<readonly string[]> {
  const own = Object.entries(written).filter(([path]) => path.startsWith(`./locales/${language}/`))
  return all(Object.fromEntries(own))
}
