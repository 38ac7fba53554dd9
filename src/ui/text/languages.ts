/** Languages that Weft speaks; every message exists in each of them. */
export const uiLanguages = ['en', 'de', 'ar', 'fr', 'es', 'ja'] as const
export type UiLanguage = (typeof uiLanguages)[number]

/** The language for a BCP 47 tag (“de-AT” → `de`); English where we do not speak it. */
export function chooseLanguage(tag: string): UiLanguage {
  const primary = tag.split('-')[0]?.toLowerCase()
  return uiLanguages.find((each) => each === primary) ?? 'en'
}

export function directionOf(language: UiLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
