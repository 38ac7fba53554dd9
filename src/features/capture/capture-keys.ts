import * as v from 'valibot'

const letter = v.pipe(v.string(), v.regex(/^\p{L}$/u))

export const captureKeysSchema = v.object({
  /** Single letters act only while the focus is in the bar; a person may change them or switch them off. */
  enabled: v.boolean(),
  letters: v.object({ decision: letter, action: letter, risk: letter, note: letter }),
})
export type CaptureKeys = Readonly<v.InferOutput<typeof captureKeysSchema>>

export const standardCaptureKeys: CaptureKeys = {
  enabled: true,
  letters: { decision: 'd', action: 'a', risk: 'r', note: 'n' },
}

/** The keys with one letter changed; a letter that another kind has goes there in exchange, so that each stays single. */
export function withLetter(
  keys: CaptureKeys,
  kind: keyof CaptureKeys['letters'],
  typed: string,
): CaptureKeys | null {
  const wanted = typed.toLowerCase().match(/\p{L}/gu)?.at(-1)
  if (wanted === undefined) return null
  const { letters } = keys
  const swapped = Object.fromEntries(
    Object.entries(letters).map(([each, has]) => [each, has === wanted ? letters[kind] : has]),
  )
  return { ...keys, letters: { ...letters, ...swapped, [kind]: wanted } }
}
