import { isServersWord } from './kept-for.ts'
import type { LastingBytes } from './lasting-bytes.ts'

/** Before the time; a copy without it is of an earlier release, and counts as old. */
const mark = [0x77, 0x66, 0x74, 0x31]
const headBytes = mark.length + 8

/**
 * The same bytes, whose copies of what the server said carry when they were kept (product time). An older one than
 * `forMs` is not given out any more but removed. What somebody typed or chose has no age.
 */
export function agedBytes(bytes: LastingBytes, nowMs: () => number, forMs: number): LastingBytes {
  return {
    get durable() {
      return bytes.durable
    },
    onDurable: (listener) => bytes.onDurable(listener),
    async get(key) {
      const found = await bytes.get(key)
      if (found === undefined || !isServersWord(key)) return found
      const keptMs = timeOf(found)
      if (keptMs !== null && nowMs() - keptMs <= forMs) return found.slice(headBytes)
      await bytes.remove(key)
      return undefined
    },
    set: (key, value) => bytes.set(key, isServersWord(key) ? withTime(value, nowMs()) : value),
    remove: (key) => bytes.remove(key),
    keys: (prefix) => bytes.keys(prefix),
  }
}

/** Removes the copies that nobody has asked for since they became old. Throws `DeviceStorageFailure`. */
export async function removeAged(aged: LastingBytes): Promise<void> {
  for (const key of await aged.keys('')) if (isServersWord(key)) await aged.get(key)
}

function withTime(value: Uint8Array, atMs: number): Uint8Array {
  const stamped = new Uint8Array(headBytes + value.byteLength)
  stamped.set(mark)
  new DataView(stamped.buffer).setFloat64(mark.length, atMs)
  stamped.set(value, headBytes)
  return stamped
}

function timeOf(stamped: Uint8Array): number | null {
  if (stamped.byteLength < headBytes || mark.some((each, place) => stamped[place] !== each)) return null
  return new DataView(stamped.buffer, stamped.byteOffset, stamped.byteLength).getFloat64(mark.length)
}
