/** What a file may cost before it is refused (facts: goals.md 4.3). */
export interface SheetLimits {
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly parts: number
  /** Bytes unpacked for each byte packed. */
  readonly ratio: number
  readonly rows: number
  readonly columns: number
}

export const sheetLimits: SheetLimits = {
  packedBytes: 20_000_000,
  unpackedBytes: 200_000_000,
  parts: 200,
  ratio: 100,
  rows: 100_000,
  columns: 200,
}
