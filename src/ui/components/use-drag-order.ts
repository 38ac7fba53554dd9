import { useEffect, useRef, useState, type RefObject } from 'react'

export interface DropPlace {
  readonly key: string
  readonly edge: 'before' | 'after'
}

function edgeAt(element: Element, clientY: number): 'before' | 'after' {
  const box = element.getBoundingClientRect()
  return clientY < box.top + box.height / 2 ? 'before' : 'after'
}

/** The key after which `dragged` comes to stand when dropped at `place`; undefined where it stays. */
export function afterKeyOf(
  keys: readonly string[],
  dragged: string,
  place: DropPlace,
): string | null | undefined {
  if (place.key === dragged) return undefined
  const rest = keys.filter((each) => each !== dragged)
  const at = rest.indexOf(place.key) + (place.edge === 'after' ? 1 : 0)
  const after = at === 0 ? null : (rest[at - 1] ?? null)
  const now = keys.indexOf(dragged)
  return after === (now === 0 ? null : keys[now - 1]) ? undefined : after
}

/** Dragging of the list's rows (`data-sort-key`); the library is fetched when the list can first be reordered. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  enabled: boolean,
  onMove: (key: string, afterKey: string | null) => void,
): { readonly over: DropPlace | null; readonly dragged: string | null } {
  const [over, setOver] = useState<DropPlace | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const latest = useRef({ keys, onMove })
  const order = keys.join('\n')

  useEffect(() => {
    latest.current = { keys, onMove }
  })

  useEffect(() => {
    if (!enabled) return
    let stop: (() => void) | null = null
    let current = true
    const attach = async () => {
      const { draggable, dropTargetForElements } =
        await import('@atlaskit/pragmatic-drag-and-drop/element/adapter')
      if (!current) return
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-sort-key]') ?? [])].filter((row) =>
        order.split('\n').includes(row.dataset['sortKey'] ?? ''),
      )
      const stops = rows.flatMap((row) => {
        const key = row.dataset['sortKey'] ?? ''
        return [
          draggable({
            element: row,
            getInitialData: () => ({ key }),
            onDragStart: () => setDragged(key),
            onDrop: () => setDragged(null),
          }),
          dropTargetForElements({
            element: row,
            canDrop: ({ source }) => latest.current.keys.includes(String(source.data['key'])),
            onDrag: ({ location }) => {
              const edge = edgeAt(row, location.current.input.clientY)
              setOver((before) => (before?.key === key && before.edge === edge ? before : { key, edge }))
            },
            onDragLeave: () => setOver(null),
            onDrop: ({ source, location }) => {
              setOver(null)
              const moved = String(source.data['key'])
              const edge = edgeAt(row, location.current.input.clientY)
              const after = afterKeyOf(latest.current.keys, moved, { key, edge })
              if (after !== undefined) latest.current.onMove(moved, after)
            },
          }),
        ]
      })
      stop = () => stops.forEach((each) => each())
    }
    // Without the library the Move buttons still do the work.
    attach().catch(() => {})
    return () => {
      current = false
      stop?.()
    }
  }, [enabled, list, order])
  return { over, dragged }
}
