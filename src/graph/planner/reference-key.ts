/** The key of a reference is its address with five characters percent-encoded, `%` first. */
export function referenceKey(url: string): string {
  const codes: readonly (readonly [string, string])[] = [
    ['%', '%25'],
    ['.', '%2E'],
    [':', '%3A'],
    ['@', '%40'],
    ['#', '%23'],
  ]
  return codes.reduce((text, [character, code]) => text.replaceAll(character, code), url)
}

export function urlOfReferenceKey(key: string): string {
  try {
    return decodeURIComponent(key)
  } catch {
    return key
  }
}
