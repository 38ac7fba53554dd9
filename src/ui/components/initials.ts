/** The first code point: names do not begin with emoji made of several. */
function firstOf(word: string | undefined): string {
  return String.fromCodePoint(...[word?.codePointAt(0)].filter((each) => each !== undefined))
}

/** Up to two initials of a name as Teams shows them; one character for names of one word or without Latin letters. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/\(.*?\)/g, '')
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
  const first = firstOf(words[0]) || '?'
  const last = words.length > 1 ? firstOf(words.at(-1)) : ''
  // Joined Arabic letters or two ideographs in a small circle cannot be read.
  return /\p{Script=Latin}/u.test(first) ? (first + last).toUpperCase() : first
}

/** A number below `count` that is the same for a key everywhere and at all times. */
export function stableIndex(key: string, count: number): number {
  let hash = 2166136261
  for (const character of key) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 16777619)
  }
  // The low bits of short keys are alike: mix before cutting.
  hash ^= hash >>> 15
  hash = Math.imul(hash, 2246822519)
  hash ^= hash >>> 13
  return (hash >>> 0) % count
}
