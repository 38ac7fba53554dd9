/** Languages that Weft speaks; every message exists in each of them. */
export const uiLanguages = ['en', 'de', 'ar', 'fr', 'es', 'ja'] as const
export type UiLanguage = (typeof uiLanguages)[number]

/** Languages whose speakers read one of ours: its dialects, and what is taught beside it. */
const nearest: Readonly<Record<string, UiLanguage>> = {
  gsw: 'de',
  lb: 'de',
  nds: 'de',
  arz: 'ar',
  ary: 'ar',
  br: 'fr',
  oc: 'fr',
  ca: 'es',
  gl: 'es',
}

function primaryOf(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? ''
}

/** The language for a BCP 47 tag (“de-AT” → `de`), else the nearest to it; English where we speak neither. */
export function chooseLanguage(tag: string): UiLanguage {
  const primary = primaryOf(tag)
  return uiLanguages.find((each) => each === primary) ?? nearest[primary] ?? 'en'
}

/** The tag for dates and numbers: the person's own where it is of our language and well-formed, else the language. */
export function formatTagOf(tag: string): string {
  const language = chooseLanguage(tag)
  if (primaryOf(tag) !== language) return language
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? language
  } catch {
    return language
  }
}

export function directionOf(language: UiLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

export interface TextLocale {
  /** BCP 47 tag for dates and numbers: the person's own (“de-AT”) where we speak the language, else `en`. */
  readonly tag: string
  readonly language: UiLanguage
  readonly direction: 'ltr' | 'rtl'
}

/** How a person with this tag reads. */
export function localeOf(tag: string): TextLocale {
  const language = chooseLanguage(tag)
  return {
    tag: formatTagOf(tag),
    language,
    direction: directionOf(language),
  }
}
