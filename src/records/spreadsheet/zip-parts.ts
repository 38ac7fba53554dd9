import { checksum } from './checksum.ts'
import { FileRefused } from './sheet.ts'
import type { SheetLimits } from './sheet-limits.ts'

interface Entry {
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  /** Of the local header. */
  readonly offset: number
}

/** The parts of a packed file, each unpacked when it is asked for. */
export interface ZipParts {
  readonly names: readonly string[]
  /** Null where there is no such part. Throws `FileRefused`. */
  part(name: string): Promise<Uint8Array | null>
}

const endOfDirectory = 0x06054b50
const inDirectory = 0x02014b50
const localHeader = 0x04034b50
/** The end record has 22 bytes and a comment of at most 65,535. */
const endSize = 22

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/**
 * Reads the directory and holds it against the limits before a byte is unpacked. Sizes that the directory understates
 * are found while unpacking, which stops there. Throws `FileRefused`.
 */
export function openZip(bytes: Uint8Array, limits: SheetLimits): ZipParts {
  if (bytes.length > limits.packedBytes) throw new FileRefused('too-big')
  const entries = readDirectory(bytes, limits)
  let total = 0
  for (const each of entries.values()) {
    total += each.unpacked
    // A few hundred bytes of nothing pack very well and harm nobody.
    if (each.unpacked > 1_000_000 && each.unpacked > each.packed * limits.ratio)
      throw new FileRefused('packed-too-tight')
  }
  if (total > limits.unpackedBytes) throw new FileRefused('too-big-unpacked')
  if (total > 1_000_000 && total > bytes.length * limits.ratio) throw new FileRefused('packed-too-tight')
  return {
    names: [...entries.keys()],
    async part(name) {
      const entry = entries.get(name)
      return entry === undefined ? null : unpack(bytes, entry)
    },
  }
}

function readDirectory(bytes: Uint8Array, limits: SheetLimits): ReadonlyMap<string, Entry> {
  const view = viewOf(bytes)
  let end = bytes.length - endSize
  const lowest = Math.max(0, end - 65_535)
  while (end >= lowest && view.getUint32(end, true) !== endOfDirectory) end -= 1
  if (end < lowest || end < 0) throw new FileRefused('damaged')
  const count = view.getUint16(end + 10, true)
  if (count > limits.parts) throw new FileRefused('too-many-parts')
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== inDirectory) throw new FileRefused('damaged')
    const flags = view.getUint16(at + 8, true)
    if ((flags & 1) === 1) throw new FileRefused('with-password')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const entry = {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    // Two parts of one name: which one another program reads is anybody's guess.
    if (entries.has(name)) throw new FileRefused('damaged')
    entries.set(name, entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = viewOf(bytes)
  const { offset, packed } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localHeader)
    throw new FileRefused('damaged')
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + packed > bytes.length) throw new FileRefused('damaged')
  return bytes.subarray(from, from + packed)
}

async function unpack(bytes: Uint8Array, entry: Entry): Promise<Uint8Array> {
  const packed = packedBytes(bytes, entry)
  const plain =
    entry.method === 0 ? packed : entry.method === 8 ? await inflated(packed, entry.unpacked) : null
  if (plain === null || plain.length !== entry.unpacked || checksum(plain) !== entry.crc)
    throw new FileRefused('damaged')
  return plain
}

/** Null where it does not come to exactly the promised size; what goes beyond it is not unpacked any further. */
async function inflated(packed: Uint8Array, size: number): Promise<Uint8Array | null> {
  const plain = new Uint8Array(size)
  let filled = 0
  const { readable, writable } = new DecompressionStream('deflate-raw')
  const writer = writable.getWriter()
  const ignore = () => undefined
  // The reader below hears of everything that goes wrong.
  writer.write(packed.slice()).catch(ignore)
  writer.close().catch(ignore)
  const reader = readable.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return filled === size ? plain : null
      if (filled + value.length > size) return null
      plain.set(value, filled)
      filled += value.length
    }
  } catch {
    return null
  } finally {
    reader.cancel().catch(ignore)
  }
}
