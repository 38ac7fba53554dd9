import { Button } from '@fluentui/react-components'
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down'
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up'
import { useEffect, useRef, type ReactNode } from 'react'
import { useText } from '../text/text-provider.tsx'
import { useAnnounce } from './live-region.tsx'
import { useDragOrder } from './use-drag-order.ts'
import styles from './sortable-list.module.css'

interface SortableListProps<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly nameOf: (item: T) => string
  readonly render: (item: T) => ReactNode
  /** Puts the item after another one, or first for null. */
  readonly onMove: (key: string, afterKey: string | null) => void
  /** Without it the list can be read and not reordered. */
  readonly canMove: boolean
  readonly label: string
}

/** A list that is reordered by dragging or by Move up and Move down; focus stays on the button that was pressed. */
export function SortableList<T>(props: SortableListProps<T>): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const keys = props.items.map(props.keyOf)
  const list = useRef<HTMLUListElement>(null)
  const order = keys.join('\n')
  const refocus = useRef<{ key: string; way: 'up' | 'down' } | null>(null)
  const { over, dragged } = useDragOrder(list, keys, props.canMove, props.onMove)

  useEffect(() => {
    const wanted = refocus.current
    refocus.current = null
    if (!wanted) return
    const buttons = [
      ...(list.current?.querySelectorAll<HTMLButtonElement>('button[data-move]') ?? []),
    ].filter((each) => each.dataset['key'] === wanted.key)
    const same = buttons.find((each) => each.dataset['move'] === wanted.way)
    // At either end the pressed button is disabled: its neighbour takes the focus instead of the page.
    const target = same?.disabled ? buttons.find((each) => !each.disabled) : same
    target?.focus()
    // The focus is set when the list stands in its new order.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [order])

  const move = (item: T, way: 'up' | 'down') => {
    const key = props.keyOf(item)
    const from = keys.indexOf(key)
    const to = way === 'up' ? from - 1 : from + 1
    if (to < 0 || to >= keys.length) return
    refocus.current = { key, way }
    const rest = keys.filter((each) => each !== key)
    props.onMove(key, to === 0 ? null : (rest[to - 1] ?? null))
    announce(t('ui-moved-to', { what: props.nameOf(item), place: to + 1, count: keys.length }), 'short')
  }

  return (
    <ul className={styles.list} aria-label={props.label} ref={list}>
      {props.items.map((item, index) => {
        const key = props.keyOf(item)
        const last = index === keys.length - 1
        const marks = [
          styles.row,
          props.canMove ? styles.draggable : '',
          dragged === key ? styles.dragged : '',
          over?.key === key ? (over.edge === 'before' ? styles.over : styles.overEnd) : '',
        ]
        return (
          <li key={key} className={marks.join(' ')} data-sort-key={key}>
            <div>{props.render(item)}</div>
            {props.canMove && (
              <div className={styles.moves}>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowUpRegular />}
                  data-move="up"
                  data-key={key}
                  disabled={index === 0}
                  aria-label={t('ui-move-up', { what: props.nameOf(item) })}
                  onClick={() => move(item, 'up')}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowDownRegular />}
                  data-move="down"
                  data-key={key}
                  disabled={last}
                  aria-label={t('ui-move-down', { what: props.nameOf(item) })}
                  onClick={() => move(item, 'down')}
                />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
