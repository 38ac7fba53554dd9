/** What each byte does to the sum where 0, 1, 2 or 3 more stand behind it: four are taken in one step. */
const tables = [0, 1, 2, 3].map(() => new Uint32Array(256))
const [first, second, third, fourth] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
for (let index = 0; index < 256; index += 1) {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  first[index] = value
}
for (let index = 0; index < 256; index += 1) {
  let value = first[index] as number
  for (const table of [second, third, fourth]) {
    value = (value >>> 8) ^ (first[value & 255] as number)
    table[index] = value
  }
}

/** CRC-32 as ZIP uses it. */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff
  let at = 0
  for (; at + 3 < bytes.length; at += 4) {
    value ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    value =
      (fourth[value & 255] as number) ^
      (third[(value >>> 8) & 255] as number) ^
      (second[(value >>> 16) & 255] as number) ^
      (first[value >>> 24] as number)
  }
  for (; at < bytes.length; at += 1)
    value = (value >>> 8) ^ (first[(value ^ (bytes[at] as number)) & 255] as number)
  return (value ^ 0xffffffff) >>> 0
}
