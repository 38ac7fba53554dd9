export type SheetLanguage = 'en' | 'de' | 'ar'

/** The first word of each language is written; all of all languages are understood. */
export type WordsByLanguage = Readonly<Record<SheetLanguage, readonly string[]>>

/** The words of a kind's sheets: written in one language, read in any. */
export interface SheetWords {
  /** By internal column name. */
  readonly headings: Readonly<Record<string, WordsByLanguage>>
  /** By internal column name, then by the word that the list keeps. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, WordsByLanguage>>>>
}

/** Already without anything that folding takes away; most words of a sheet are. */
const simple = /^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/
/** Without accents and letters of other scripts. */
const plain = /^[ -~]*$/

/** Words as they compare: case, accents, signs and spaces do not count; digits do. */
export function folded(text: string): string {
  const short = text.slice(0, 300)
  if (simple.test(short)) return short.toLowerCase()
  if (plain.test(short))
    return short
      .toLowerCase()
      .replace(/[^a-z0-9#]+/g, ' ')
      .trim()
  return short
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
}

export function everyWord(words: WordsByLanguage | undefined): readonly string[] {
  return words === undefined ? [] : [...words.en, ...words.de, ...words.ar]
}
