import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodePng } from './png.ts'

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const clear: Colour = [0, 0, 0, 0]
const white: Colour = [255, 255, 255, 255]
const ground: Colour = [22, 78, 84, 255]
const weftColour: Colour = [255, 190, 92, 255]

/** The mark in a unit square that it fills: three upright warp threads, one weft over, under and over them. */
const warpAt = [0.18, 0.5, 0.82] as const
const half = { warp: 0.085, weft: 0.095, gap: 0.055 }

function inBar(along: number, across: number, halfWidth: number): boolean {
  // Round ends: beyond the straight part the distance to its end counts.
  const beyond = Math.max(halfWidth - along, along - (1 - halfWidth), 0)
  return Math.hypot(beyond, across) <= halfWidth
}

function threadAt(x: number, y: number): 'warp' | 'weft' | undefined {
  const nearWeft = Math.abs(y - 0.5) <= half.weft + half.gap
  const nearMiddleWarp = Math.abs(x - 0.5) <= half.warp + half.gap
  if (inBar(x, y - 0.5, half.weft) && !nearMiddleWarp) return 'weft'
  const warp = warpAt.find((centre) => inBar(y, x - centre, half.warp))
  if (warp === undefined || (nearWeft && warp !== 0.5)) return undefined
  return 'warp'
}

interface Look {
  readonly back: Colour
  readonly warp: Colour
  readonly weft: Colour
  /** Empty part of the square on each side. */
  readonly margin: number
}

const outline: Look = { back: clear, warp: white, weft: white, margin: 0.06 }
const coloured: Look = { back: ground, warp: white, weft: weftColour, margin: 0.2 }

function draw(size: number, look: Look): Buffer {
  const fine = 8
  const pixels = new Uint8Array(size * size * 4)
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const sum = [0, 0, 0, 0]
    for (let sample = 0; sample < fine * fine; sample += 1) {
      const x = ((pixel % size) + ((sample % fine) + 0.5) / fine) / size
      const y = (Math.floor(pixel / size) + (Math.floor(sample / fine) + 0.5) / fine) / size
      const scale = 1 - 2 * look.margin
      const thread = threadAt((x - look.margin) / scale, (y - look.margin) / scale)
      const [red, green, blue, alpha] = thread === undefined ? look.back : look[thread]
      for (const [index, value] of [red * alpha, green * alpha, blue * alpha, alpha].entries()) {
        sum[index] = (sum[index] ?? 0) + value
      }
    }
    const [red = 0, green = 0, blue = 0, alpha = 0] = sum
    if (alpha === 0) continue
    pixels.set([red / alpha, green / alpha, blue / alpha, alpha / (fine * fine)].map(Math.round), pixel * 4)
  }
  return encodePng(size, pixels)
}

const folder = 'appPackage'
mkdirSync(join(folder, 'site/icons'), { recursive: true })
writeFileSync(join(folder, 'color.png'), draw(192, coloured))
writeFileSync(join(folder, 'outline.png'), draw(32, outline))
writeFileSync(join(folder, 'color32x32.png'), draw(32, { ...coloured, margin: 0.12 }))
for (const size of [16, 32, 64, 80, 128]) {
  writeFileSync(
    join(folder, `site/icons/${size}.png`),
    draw(size, { ...coloured, margin: size < 64 ? 0.12 : 0.18 }),
  )
}
