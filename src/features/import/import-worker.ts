import { createImportDesk } from '#src/records/spreadsheet/import-desk.ts'
import type { DeskAsk } from './desk-ask.ts'

const desk = createImportDesk()

/** One question about the desk. Bytes are handed over, not copied. */
async function answer({ id, method, args }: DeskAsk): Promise<void> {
  const work = desk[method] as (...given: readonly unknown[]) => unknown
  try {
    const value = await work(...args)
    // A worker speaks to the page that made it; there is no other origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    globalThis.postMessage({ id, value }, { transfer: value instanceof Uint8Array ? [value.buffer] : [] })
  } catch (failure) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    globalThis.postMessage({ id, failure: failure instanceof Error ? failure.message : 'The work failed.' })
  }
}

globalThis.addEventListener('message', (event: MessageEvent<DeskAsk>) => void answer(event.data))
