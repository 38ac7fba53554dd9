import type { ImportDesk } from '#src/records/spreadsheet/import-desk.ts'

/** What the page asks its worker; both are of one build, so the form is a type and not a schema. */
export interface DeskAsk {
  readonly id: number
  readonly method: keyof ImportDesk
  readonly args: readonly unknown[]
}

export interface DeskAnswer {
  readonly id: number
  readonly value?: unknown
  readonly failure?: string
}

/** The desk as the page has it: the same, at the other end of a line. */
export type FarDesk = {
  readonly [Method in keyof ImportDesk]: (
    ...args: Parameters<ImportDesk[Method]>
  ) => Promise<Awaited<ReturnType<ImportDesk[Method]>>>
} & {
  /** Ends what is under way: whoever waits for an answer is refused it. */
  close(): void
}
