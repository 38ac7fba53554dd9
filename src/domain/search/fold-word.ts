const plainAscii = /^[a-z0-9]*$/
const marks = /[\p{M}'’\u0640]/gu
/** Letters that Unicode does not take apart and that people type apart, or alike. */
const alike = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ς: 'σ',
    ى: 'ي',
    ة: 'ه',
    ک: 'ك',
    ی: 'ي',
  }),
)
const otherDigit = /[\u0660-\u0669\u06f0-\u06f9]/g
const katakana = /[\u30a1-\u30f6]/g
const foldable = new RegExp(`[${[...alike.keys()].join('')}]`, 'g')

/** A word without accents, in one shape of each letter and digit; empty where nothing but accents is left. */
export function foldWord(lower: string): string {
  if (plainAscii.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(foldable, (letter) => alike.get(letter) ?? letter)
    .replace(otherDigit, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(katakana, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
}

/** Scripts that write without spaces: Han, kana, Thai, Lao, Khmer, Burmese. */
const unspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+/g

/** A folded word in runs: those of scripts without spaces apart from everything else. */
export function runsOf(folded: string): readonly { readonly text: string; readonly unspaced: boolean }[] {
  if (plainAscii.test(folded)) return folded === '' ? [] : [{ text: folded, unspaced: false }]
  const runs: { text: string; unspaced: boolean }[] = []
  let end = 0
  for (const found of folded.matchAll(unspaced)) {
    if (found.index > end) runs.push({ text: folded.slice(end, found.index), unspaced: false })
    runs.push({ text: found[0], unspaced: true })
    end = found.index + found[0].length
  }
  if (end < folded.length) runs.push({ text: folded.slice(end), unspaced: false })
  return runs
}

/** What of a run goes into the index: the word itself; each pair of letters and the last letter of an unspaced one. */
export function termsOfRun(run: { readonly text: string; readonly unspaced: boolean }): readonly string[] {
  if (!run.unspaced) return [run.text]
  const { text } = run
  return Array.from(text, (_, at) => text.slice(at, at + 2))
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

/** “müller” folds to “muller” and to “mueller”: both are written, and both are typed. */
export function spellingsOf(lower: string): readonly string[] {
  if (plainAscii.test(lower)) return [lower]
  const composed = lower.normalize('NFC')
  const spelled = composed.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter)
  return spelled === composed ? [foldWord(lower)] : [foldWord(lower), foldWord(spelled)]
}
