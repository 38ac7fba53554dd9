import { numbersOf } from './stable-id.ts'

const side = 48

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

function adlerOf(bytes: Uint8Array): number {
  let [low, high] = [1, 0]
  for (const byte of bytes) {
    low = (low + byte) % 65521
    high = (high + low) % 65521
  }
  return ((high << 16) | low) >>> 0
}

function number32(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...[...name].map((letter) => letter.charCodeAt(0)), ...data]
  return [...number32(data.length), ...body, ...number32(crcOf(Uint8Array.from(body)))]
}

/** A head and shoulders: 1 where the person is, 2 for the hair, 0 for the background. */
function pixelAt(x: number, y: number): number {
  const head = Math.hypot(x - 24, (y - 19) * 0.9)
  if (head < 10) return y < 15 ? 2 : 1
  return Math.hypot((x - 24) * 0.75, y - 48) < 15 ? 2 : 0
}

/** A small portrait (PNG, 48 × 48) in colours of the person's own, drawn without any picture of anybody. */
export function photoOf(alias: string): Uint8Array {
  const [ground, skin, hair] = numbersOf(`photo/${alias}`)
  const palette = [
    [150 + (ground % 90), 150 + ((ground >>> 8) % 90), 150 + ((ground >>> 16) % 90)],
    [120 + (skin % 120), 80 + (skin % 110), 60 + (skin % 100)],
    [30 + (hair % 110), 25 + ((hair >>> 8) % 90), 35 + ((hair >>> 16) % 110)],
  ].flat()
  const rows: number[] = []
  for (let y = 0; y < side; y += 1) {
    rows.push(0)
    for (let x = 0; x < side; x += 1) rows.push(pixelAt(x, y))
  }
  // One stored (uncompressed) deflate block: no compressor is needed for 2 kB.
  const length = rows.length
  const stored = [1, length & 255, length >>> 8, ~length & 255, (~length >>> 8) & 255]
  const data = [0x78, 0x01, ...stored, ...rows, ...number32(adlerOf(Uint8Array.from(rows)))]
  return Uint8Array.from([
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    ...chunk('IHDR', [...number32(side), ...number32(side), 8, 3, 0, 0, 0]),
    ...chunk('PLTE', palette),
    ...chunk('IDAT', data),
    ...chunk('IEND', []),
  ])
}
