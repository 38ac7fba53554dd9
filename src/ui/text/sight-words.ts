import { localeOf, type TextLocale, type UiLanguage } from './languages.ts'
import { bundleOf, isolationOf, wordsOf, type Words } from './words.ts'

const languages: Readonly<Record<UiLanguage, () => Promise<{ readonly sources: readonly string[] }>>> = {
  en: () => import('./sight/en.ts'),
  de: () => import('./sight/de.ts'),
  ar: () => import('./sight/ar.ts'),
  fr: () => import('./sight/fr.ts'),
  es: () => import('./sight/es.ts'),
  ja: () => import('./sight/ja.ts'),
}

/** The few words of a first look at a session, without React, for whoever reads by this tag. */
export async function sightWords(tag: string): Promise<TextLocale & { readonly t: Words }> {
  const locale = localeOf(tag)
  const { sources } = await languages[locale.language]()
  return { ...locale, t: wordsOf([bundleOf(locale.tag, sources, isolationOf(locale.language))]) }
}
