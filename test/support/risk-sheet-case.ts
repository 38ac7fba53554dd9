import { writeXlsx } from '#src/records/spreadsheet/write-xlsx.ts'
import type { Cell } from '#src/records/spreadsheet/sheet.ts'
import { seededRandom } from './seeded-random.ts'

export const headings = (
  'ID,Risk,Description,Category,Owner,Department,Probability,Impact,' +
  'Response,Status,Date raised,Mitigation plan'
).split(',')

const pick = <Item>(random: () => number, items: readonly Item[]): Item => {
  const found = items[Math.floor(random() * items.length)]
  if (found === undefined) throw new Error('Nothing to pick from.')
  return found
}

const words =
  'supplier late audit strike budget approval handover capacity system outage contract data'.split(' ')
const sentence = (random: () => number, count: number) =>
  Array.from({ length: count }, () => pick(random, words)).join(' ')

export interface SheetCase {
  readonly rows: readonly (readonly Cell[])[]
  readonly bad: number
  readonly doubled: number
}

/** A RAID sheet: 12 columns; of its rows 2 % are wrong somewhere and 1 % stand there twice. */
export function raidSheet(size: number, seed: number): SheetCase {
  const random = seededRandom(seed)
  const rows: (readonly Cell[])[] = []
  let [bad, doubled] = [0, 0]
  for (let index = 0; index < size; index += 1) {
    const row: Cell[] = [
      `RSK-${index + 1}`,
      `Risk ${index + 1}: ${sentence(random, 5)}`,
      sentence(random, 24),
      pick(random, ['People', 'Process', 'Technology', 'Supplier', 'Financial']),
      pick(random, ['Ana Ferrão', 'Ben Okafor', 'Chloé Dubois', 'Somebody Else']),
      pick(random, ['Finance', 'IT', 'Operations', 'Finance; IT']),
      pick<Cell>(random, [1, 2, 3, 4, 5, 'Likely']),
      pick<Cell>(random, [1, 2, 3, 4, 5, 'High']),
      pick(random, ['Mitigate', 'Avoid', 'Transfer', 'Accept', 'Monitor']),
      pick(random, ['Open', 'In progress', 'Monitoring']),
      `2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`,
      sentence(random, 12),
    ]
    if (index % 100 === 37 && index > 100) {
      rows.push(rows[index - 50] ?? row)
      doubled += 1
      continue
    }
    if (index % 50 === 12) {
      const [place, value] = pick<readonly [number, Cell]>(random, [
        [1, null],
        [6, 9],
        [9, 'Perhaps'],
        [10, 'soon'],
        [7, '#REF!'],
      ])
      row[place] = value
      bad += 1
    }
    rows.push(row)
  }
  return { rows, bad, doubled }
}

export function raidXlsx(sheet: SheetCase): Uint8Array {
  const columns = headings.map(() => ({ width: 12, hidden: false, choices: [] }))
  return writeXlsx({ headings, rows: sheet.rows }, { name: 'RAID', rightToLeft: false, columns })
}
