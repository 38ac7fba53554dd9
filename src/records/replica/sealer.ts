/**
 * Turns bytes into what may lie on this device, and back. `open` answers null for what it did not seal: the key is
 * gone, or somebody changed the bytes.
 */
export interface Sealer {
  seal(plain: Uint8Array): Promise<Uint8Array<ArrayBuffer>>
  open(sealed: Uint8Array): Promise<Uint8Array | null>
}
