/**
 * The one port to storage on the device. Bytes only, because a later release encrypts them; names carry tenant and
 * person, so that two people on one machine do not meet.
 */
export interface DeviceBytes {
  /** False where bytes live in memory alone and are gone with the page; nothing is called kept there. */
  readonly durable?: boolean
  get(key: string): Promise<Uint8Array | undefined>
  /** Durable when it resolves; throws `DeviceStorageFailure` when the device refuses. */
  set(key: string, bytes: Uint8Array): Promise<void>
  remove(key: string): Promise<void>
  keys(prefix: string): Promise<readonly string[]>
}
