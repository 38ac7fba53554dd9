export const sheetLanguages = ['en', 'de', 'ar', 'fr', 'es', 'ja'] as const
export type SheetLanguage = (typeof sheetLanguages)[number]

/** The first word of each language is written; all of all languages are understood. */
export type WordsByLanguage = Readonly<Partial<Record<SheetLanguage, readonly string[]>>>

/** The words of one language in a file of its own, several for one thing parted by bars. */
export interface OneLanguage {
  readonly headings: Readonly<Record<string, string>>
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The steps of likelihood and impact, lowest first. */
  readonly steps: readonly string[]
}

/** The words of a kind's sheets: written in one language, read in any. */
export interface SheetWords {
  /** By internal column name. */
  readonly headings: Readonly<Record<string, WordsByLanguage>>
  /** By internal column name, then by the word that the list keeps. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, WordsByLanguage>>>>
  /** How sheets say a step of likelihood or impact, lowest first. */
  readonly steps: readonly WordsByLanguage[]
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
  return sheetLanguages.flatMap((each) => words?.[each] ?? [])
}

/** The same words with those of one more language. */
export function withLanguage(words: SheetWords, language: SheetLanguage, more: OneLanguage): SheetWords {
  const joined = (known: WordsByLanguage, text: string | undefined): WordsByLanguage =>
    text === undefined ? known : { ...known, [language]: text.split('|') }
  const inRecord = (
    known: Readonly<Record<string, WordsByLanguage>>,
    texts: Readonly<Record<string, string>> = {},
  ) => Object.fromEntries(Object.entries(known).map(([name, each]) => [name, joined(each, texts[name])]))
  return {
    headings: inRecord(words.headings, more.headings),
    choices: Object.fromEntries(
      Object.entries(words.choices).map(([name, each]) => [name, inRecord(each, more.choices[name])]),
    ),
    steps: words.steps.map((each, place) => joined(each, more.steps[place])),
  }
}
