import { loadScreens, loadWritten } from './catalogue.ts'
import type { UiLanguage } from './languages.ts'
import { bundleOf, wordsOf, type Words } from './words.ts'

const known = new Map<UiLanguage, Promise<Words>>()

async function load(language: UiLanguage): Promise<Words> {
  const sources = [...(await loadScreens(language)), ...(await loadWritten(language))]
  return wordsOf([bundleOf(language, sources, 'none')])
}

/**
 * Words without React, for what is written into Microsoft 365 in the council's language (invite, minutes, tasks,
 * templates). Without isolation marks: the text is read and searched by other programs. Loaded once per language.
 */
export function textFor(language: UiLanguage): Promise<Words> {
  const loading = known.get(language) ?? load(language)
  known.set(language, loading)
  // A failed download may succeed next time.
  loading.catch(() => known.delete(language))
  return loading
}
