/** A snapshot of everything up to an entry, and the entries after it, oldest first. */
export interface JournalPart {
  readonly snapshot: { readonly upTo: number; readonly bytes: Uint8Array } | null
  readonly entries: readonly { readonly seq: number; readonly bytes: Uint8Array }[]
}

/**
 * Where the replica of one council is kept on this device. All pages of a person share one; numbers rise without a
 * page being able to take another's. Every call is one transaction. Throws `DeviceStorageFailure`.
 */
export interface JournalStore {
  /** False where it ends with the page, which a person is told. */
  readonly durable: boolean
  /** Everything after the entry; the snapshot as well where it covers more than that. */
  read(after: number): Promise<JournalPart>
  /** The new entry's number. */
  append(entry: Uint8Array): Promise<number>
  /** Puts the snapshot in the place of all entries up to this one, unless a later snapshot stands there. */
  compact(upTo: number, snapshot: Uint8Array): Promise<void>
  wipe(): Promise<void>
}
