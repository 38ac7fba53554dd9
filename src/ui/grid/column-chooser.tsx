import { Button } from '@fluentui/react-components'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { SortableList } from '../components/sortable-list.tsx'
import { useText } from '../text/text-provider.tsx'
import type { GridColumn, GridLayout } from './grid-column.ts'
import { boundedWidth, orderedColumns } from './grid-layout.ts'
import styles from './column-chooser.module.css'

interface ColumnChooserProps<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly layout: GridLayout
  readonly onLayout: (layout: GridLayout) => void
  /** Whether columns have widths here; cards have none. */
  readonly sizes: boolean
}

const sizeStep = 32

/** Which columns, in which order and how wide, for whoever does not drag. */
export function ColumnChooser<Row>(props: ColumnChooserProps<Row>): ReactNode {
  const t = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  const wrap = useRef<HTMLDivElement>(null)
  const { columns, layout, onLayout } = props
  const ordered = orderedColumns(columns, layout)
  const shownCount = ordered.filter((each) => !layout.hidden.includes(each.key)).length

  useEffect(() => {
    if (!open) return
    const outside = (event: Event) => {
      if (event.target instanceof Node && wrap.current?.contains(event.target) === false) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [open])

  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    wrap.current?.querySelector<HTMLElement>('button')?.focus()
  }
  const toggle = (key: string) =>
    onLayout({
      ...layout,
      hidden: layout.hidden.includes(key)
        ? layout.hidden.filter((each) => each !== key)
        : [...layout.hidden, key],
    })
  const size = (column: GridColumn<Row>, by: number) => {
    const width = boundedWidth(column, (layout.widths[column.key] ?? column.width) + by)
    onLayout({ ...layout, widths: { ...layout.widths, [column.key]: width } })
  }
  const move = (key: string, after: string | null) => {
    const order = ordered.map((each) => each.key).filter((each) => each !== key)
    order.splice(after === null ? 0 : order.indexOf(after) + 1, 0, key)
    onLayout({ ...layout, order })
  }
  return (
    // Escape closes from whatever stands in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.chooser} ref={wrap} onKeyDown={keys}>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('grid-columns')}
      </Button>
      {open && (
        <div id={id} className={styles.panel} role="group" aria-label={t('grid-columns')}>
          <SortableList
            label={t('grid-columns')}
            items={ordered}
            keyOf={(column) => column.key}
            nameOf={(column) => column.header}
            canMove
            onMove={move}
            render={(column) => {
              const shown = !layout.hidden.includes(column.key)
              return (
                <div className={styles.column}>
                  <label className={styles.name}>
                    <input
                      type="checkbox"
                      checked={shown}
                      // One column always stays.
                      disabled={shown && shownCount === 1}
                      onChange={() => toggle(column.key)}
                    />
                    <span>{column.header}</span>
                  </label>
                  {props.sizes && shown && (
                    <span className={styles.sizes}>
                      <Button
                        size="small"
                        appearance="subtle"
                        aria-label={t('grid-narrower', { column: column.header })}
                        onClick={() => size(column, -sizeStep)}
                      >
                        −
                      </Button>
                      <Button
                        size="small"
                        appearance="subtle"
                        aria-label={t('grid-wider', { column: column.header })}
                        onClick={() => size(column, sizeStep)}
                      >
                        +
                      </Button>
                    </span>
                  )}
                </div>
              )
            }}
          />
        </div>
      )}
    </div>
  )
}
