import { useRef } from 'react'
import { useAnnounce } from '../components/live-region.tsx'
import { useText } from '../text/text-provider.tsx'
import { stretched, toggled, type RangeStart } from './row-selection.ts'

interface SelectionWanted<Row> {
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly selected: ReadonlySet<string>
  readonly onSelect: ((keys: ReadonlySet<string>) => void) | undefined
  /** Keys of the records in sight, in their order. */
  readonly order: () => readonly string[]
}

export interface RowSelection {
  toggle(key: string): void
  /** From where the last choice was made, or from `from`, to a record. */
  stretch(from: string, to: string): void
  all(): void
  none(): void
  /** The next range begins anew. */
  endRange(): void
}

/** Selecting rows; each change is announced. Null where rows cannot be selected. */
export function useRowSelection<Row>(wanted: SelectionWanted<Row>): RowSelection | null {
  const t = useText()
  const announce = useAnnounce()
  const range = useRef<RangeStart | null>(null)
  const { rows, rowKey, selected, onSelect } = wanted
  if (onSelect === undefined) return null

  const change = (keys: ReadonlySet<string>) => {
    onSelect(keys)
    const count = rows.filter((row) => keys.has(rowKey(row))).length
    announce(t('grid-selected', { count, total: rows.length }), 'short')
  }
  return {
    toggle(key) {
      const after = toggled(selected, key)
      range.current = { anchor: key, base: after }
      change(after)
    },
    stretch(from, to) {
      range.current ??= { anchor: from, base: selected }
      change(stretched(wanted.order(), range.current, to))
    },
    all() {
      range.current = null
      change(new Set([...selected, ...rows.map(rowKey)]))
    },
    none() {
      range.current = null
      change(new Set())
    },
    endRange() {
      range.current = null
    },
  }
}
