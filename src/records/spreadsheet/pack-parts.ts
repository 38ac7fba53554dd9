import { zipSync } from 'fflate'

/** An Office file of its parts. Level 1 packs a register nearly as small as level 6, in a third of the time. */
export function packParts(parts: readonly (readonly [name: string, xml: string])[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, encoder.encode(xml)])), { level: 1 })
}
