/**
 * A language made for finding what is not translated and what has no room: the words of a script as it is served, each
 * message in brackets, letters with accents, vowels doubled (35 to 40 % longer, inside the words, as German is long).
 * Only this server makes it; the product speaks the language that stands underneath.
 */

export const pseudoOpen = '⟦'
export const pseudoClose = '⟧'

const accents: Readonly<Record<string, string>> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
  A: 'ÁÁ',
  E: 'ÉÉ',
  I: 'ÍÍ',
  O: 'ÓÓ',
  U: 'ÚÚ',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
}

const accented = (text: string) => text.replace(/[A-Za-z]/g, (letter) => accents[letter] ?? letter)

/** Where the placeable that begins at `from` ends, behind its brace. */
function endOfPlaceable(pattern: string, from: number): number {
  let depth = 0
  for (let at = from; at < pattern.length; at += 1) {
    if (pattern[at] === '{') depth += 1
    if (pattern[at] === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return pattern.length
}

const key = /\n\s*\*?\[[^\]\n]*\]/y

/** The variants of a choice keep their keys, and each has its text in accents. */
function choice(placeable: string): string {
  const begin = placeable.indexOf('->') + 2
  let made = placeable.slice(0, begin)
  let from = begin
  for (let at = begin; at < placeable.length;) {
    key.lastIndex = at
    const found = key.exec(placeable)?.[0]
    if (found !== undefined) {
      made += words(placeable.slice(from, at)) + found
      at += found.length
      from = at
    } else at = placeable[at] === '{' ? endOfPlaceable(placeable, at) : at + 1
  }
  return `${made}${words(placeable.slice(from, -1))}}`
}

/** The text of a pattern in accents; variables and keys stay as they are. */
function words(pattern: string): string {
  let made = ''
  let at = 0
  while (at < pattern.length) {
    const next = pattern.indexOf('{', at)
    made += accented(pattern.slice(at, next < 0 ? undefined : next))
    if (next < 0) break
    at = endOfPlaceable(pattern, next)
    const placeable = pattern.slice(next, at)
    made += placeable.includes('->') ? choice(placeable) : placeable
  }
  return made
}

/** Messages of a catalogue (FTL), one after the other. */
export function pseudoMessages(source: string): string {
  return source
    .split(/\n(?=[a-z][\w-]* = )/)
    .map((each) => {
      const [whole = '', id = '', pattern = '', behind = ''] =
        /^([a-z][\w-]* = )([\s\S]*?)(\s*)$/.exec(each) ?? []
      return whole === '' ? each : `${id}${pseudoOpen}${words(pattern)}${pseudoClose}${behind}`
    })
    .join('\n')
}

/** The script with every catalogue in it made so; other texts of it stay as they are. */
export function pseudoScript(code: string): string {
  return code.replace(
    /`\n?(?:#[^\n]*\n)*[a-z][\w-]* = [^`]*`/g,
    (literal) => `\`${pseudoMessages(literal.slice(1, -1))}\``,
  )
}
