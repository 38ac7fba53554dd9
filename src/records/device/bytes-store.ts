/**
 * Bytes by key on this device; the same shape as `live`'s port. `durable` is false where they live in memory alone
 * and are gone with the page, which a person is told.
 */
export interface BytesStore {
  readonly durable: boolean
  get(key: string): Promise<Uint8Array | undefined>
  set(key: string, bytes: Uint8Array): Promise<void>
  remove(key: string): Promise<void>
  keys(prefix: string): Promise<readonly string[]>
}
