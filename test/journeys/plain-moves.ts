import { unpackText } from '#src/records/stores/packed-text.ts'

/** A text as a row holds it: moves that were packed as the JSON that they are, anything else as it is. */
export function plainMoves(text: string): string {
  if (!text.startsWith('~')) return text
  return unpackText([text.slice(1)], 400_000) ?? text
}
