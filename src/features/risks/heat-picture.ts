import type { RiskLevel } from '#src/domain/risks/risk-stand.ts'
import { levelOf, type RiskMatrix } from '#src/domain/risks/risk-matrix.ts'
import { cellName } from './heat-cells.ts'
import { steps } from './use-scale-words.ts'

/** A slide is 16 to 9. */
export const pictureSize = { width: 1600, height: 900 } as const

const fills: Readonly<Record<RiskLevel, string>> = {
  low: '#dff2df',
  medium: '#fdf3c8',
  high: '#fbd9b5',
  critical: '#f4b9b9',
}

const escaped = (text: string) =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`)

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

/** The heat map as a picture of its own, for a slide: no styles, fonts or links from outside. */
export function heatPicture(told: {
  readonly title: string
  readonly asOf: string
  readonly direction: 'ltr' | 'rtl'
  readonly matrix: RiskMatrix
  readonly likelihood: (step: number) => string
  readonly impact: (step: number) => string
  readonly axes: { readonly likelihood: string; readonly impact: string }
  /** Initials of the owners by `likelihood/impact`. */
  readonly cells: ReadonlyMap<string, readonly string[]>
}): string {
  const { direction, matrix, cells } = told
  const rtl = direction === 'rtl'
  const left = 240
  const top = 130
  const cellWidth = 260
  const cellHeight = 124
  const column = (impact: number) =>
    rtl ? 1600 - left - impact * cellWidth : left + (impact - 1) * cellWidth
  const line = (x: number, y: number, size: number, text: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="${size}" ${more}>${escaped(text)}</text>`
  const edge = rtl ? 1560 : 40
  // In a right-to-left picture the start of a text is its right end.
  const parts = [
    line(edge, 60, 36, told.title, 'font-weight="600"'),
    line(edge, 98, 20, told.asOf, 'fill="#555"'),
    line(
      edge,
      top + 5 * cellHeight + 92,
      20,
      `${told.axes.likelihood} ↑   ${told.axes.impact} ${rtl ? '←' : '→'}`,
      'fill="#555"',
    ),
  ]
  for (const likelihood of steps) {
    const y = top + (5 - likelihood) * cellHeight
    parts.push(line(edge, y + cellHeight / 2 + 7, 20, shortened(told.likelihood(likelihood), 20)))
    for (const impact of steps) {
      const x = column(impact)
      const level = levelOf(matrix, { likelihood, impact }) ?? 'low'
      const owners = cells.get(cellName(likelihood, impact)) ?? []
      parts.push(
        `<rect x="${x}" y="${y}" width="${cellWidth - 6}" height="${cellHeight - 6}" rx="6" fill="${fills[level]}" stroke="#999"/>`,
      )
      if (owners.length === 0) continue
      const middle = `text-anchor="middle"`
      parts.push(
        line(x + cellWidth / 2 - 3, y + 52, 40, String(owners.length), `${middle} font-weight="600"`),
      )
      const named = owners.length > 7 ? [...owners.slice(0, 6), '…'] : owners
      parts.push(line(x + cellWidth / 2 - 3, y + 92, 20, named.join('  '), middle))
    }
  }
  for (const impact of steps) {
    const x = column(impact) + cellWidth / 2 - 3
    parts.push(
      line(x, top + 5 * cellHeight + 32, 20, shortened(told.impact(impact), 24), 'text-anchor="middle"'),
    )
  }
  const { width, height } = pictureSize
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="${direction}" font-family="Segoe UI, system-ui, Yu Gothic UI, Hiragino Sans, sans-serif" fill="#222"><rect width="${width}" height="${height}" fill="#fff"/>${parts.join('')}</svg>`
}
