import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { FileRefused, type FileRefusal, type SheetsRead } from './sheet.ts'
import { sheetLimits, type SheetLimits } from './sheet-limits.ts'

/**
 * Reads a file by what it is, whatever it is called: XLSX by its packing, everything else as text. Never throws; what
 * cannot be read is refused with the reason. Cells come as they are: nothing in the file is computed or followed.
 */
export async function readSheets(bytes: Uint8Array, limits: SheetLimits = sheetLimits): Promise<SheetsRead> {
  try {
    if (bytes.length === 0) throw new FileRefused('empty')
    if (bytes.length > limits.packedBytes) throw new FileRefused('too-big')
    const other = otherFormat(bytes)
    if (other !== null) throw new FileRefused(other)
    const sheets = begins(bytes, [0x50, 0x4b]) ? await readXlsx(bytes, limits) : [readCsv(bytes, limits)]
    if (sheets.every((each) => each.rows.length === 0)) throw new FileRefused('empty')
    return { ok: true, sheets }
  } catch (failure) {
    if (failure instanceof FileRefused) return { ok: false, reason: failure.reason }
    // A reader that is surprised has read a file that is not what it says.
    return { ok: false, reason: 'damaged' }
  }
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((each, place) => bytes[place] === each)
}

/** The container of old Office files also holds new ones under a password. */
function otherFormat(bytes: Uint8Array): FileRefusal | null {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, 200_000))
    return text.includes('EncryptedPackage') ? 'with-password' : 'old-format'
  }
  const isOther = [
    [0x25, 0x50, 0x44, 0x46],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x1f, 0x8b],
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
  ].some((each) => begins(bytes, each))
  return isOther ? 'not-a-sheet' : null
}
