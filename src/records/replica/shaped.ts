/**
 * Makes objects that are filled with these names. An object that is filled name by name turns into a slow and large
 * table in most browsers after a dozen; one out of a text keeps its layout, and shares it with others of its names.
 */
export function createShapes(): (names: readonly string[]) => Record<string, unknown> {
  const blanks = new Map<string, Record<string, unknown>>()
  return (names) => {
    const name = names.join('\n')
    let blank = blanks.get(name)
    if (blank === undefined) {
      blank = parsed(`{${names.map((each) => `${JSON.stringify(each)}:null`).join()}}`)
      blanks.set(name, blank)
    }
    return { ...blank }
  }
}

function parsed(text: string): Record<string, unknown> {
  const blank: unknown = JSON.parse(text)
  return typeof blank === 'object' && blank !== null ? { ...blank } : {}
}
