const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether every word of the query stands somewhere in the texts, accents and case aside; an empty query always. */
export function matchesWords(query: string, texts: readonly string[]): boolean {
  const words = fold(query)
    .split(/\s+/)
    .filter((each) => each !== '')
  if (words.length === 0) return true
  const all = fold(texts.join('\n'))
  return words.every((each) => all.includes(each))
}
