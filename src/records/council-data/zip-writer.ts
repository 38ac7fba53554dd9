import { Zip, ZipDeflate } from 'fflate'

export interface ZipEntry {
  write(bytes: Uint8Array): void
  end(): void
}

/** A zip that is packed while it is written: of what was written only the packed bytes are kept. */
export interface ZipWriter {
  entry(name: string): ZipEntry
  /** Every entry has ended before. */
  close(): Blob
}

export function openZipWriter(atMs: number): ZipWriter {
  const packed: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((failure, bytes) => {
    if (failure !== null) throw failure
    packed.push(bytes.slice())
  })
  return {
    entry(name) {
      const file = new ZipDeflate(name, { level: 6 })
      file.mtime = atMs
      zip.add(file)
      return {
        write: (bytes) => file.push(bytes, false),
        end: () => file.push(new Uint8Array(), true),
      }
    },
    close() {
      zip.end()
      return new Blob(packed, { type: 'application/zip' })
    },
  }
}
