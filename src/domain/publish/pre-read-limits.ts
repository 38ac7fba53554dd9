/** Characters of base64 that office.js takes in one call (1.1.110), and of a file's name. */
const mostBase64 = 27_892_122
const mostName = 255

/** Bytes of the largest file that fits: base64 makes four characters of three bytes. */
export const mostFileBytes = Math.floor(mostBase64 / 4) * 3

export type FileRefusal = 'too-large' | 'name-too-long' | 'empty'

/** Why a file cannot go with an invite; null where it can. */
export function refuseFile({
  name,
  size,
}: {
  readonly name: string
  /** Bytes. */
  readonly size: number
}): FileRefusal | null {
  if (size === 0) return 'empty'
  if (size > mostFileBytes) return 'too-large'
  return name.length > mostName ? 'name-too-long' : null
}
