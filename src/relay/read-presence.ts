import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** One page's presence, as Yjs' awareness says it. */
export interface Presence {
  /** The page's number in the document. */
  readonly page: number
  readonly clock: number
  /** JSON text; `null` says that the page has gone. */
  readonly state: string
}

function readState(text: string): string | null {
  const state: unknown = JSON.parse(text)
  return typeof state === 'object' && !Array.isArray(state) ? text : null
}

/** Null for what is no awareness update, or says more of a page than `stateBytes`. */
export function readPresence(update: Uint8Array, stateBytes: number): readonly Presence[] | null {
  const decoder = decoding.createDecoder(update)
  const said: Presence[] = []
  try {
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const page = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      const state = readState(decoding.readVarString(decoder))
      if (state === null || state.length > stateBytes) return null
      said.push({ page, clock, state })
    }
    return decoding.hasContent(decoder) ? null : said
  } catch {
    return null
  }
}

export function writePresence(said: readonly Presence[]): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, said.length)
  for (const { page, clock, state } of said) {
    encoding.writeVarUint(encoder, page)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, state)
  }
  return encoding.toUint8Array(encoder)
}
