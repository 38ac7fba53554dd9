import { useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react'

/** Under this a row becomes a card, px. */
const narrow = 560

/** Whether the element is too narrow for columns beside each other. */
export function useNarrow(frame: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setNarrow] = useState(false)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return
    const look = (width: number) => setNarrow(width > 0 && width < narrow)
    look(element.clientWidth)
    const observer = new ResizeObserver(() => look(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return isNarrow
}

const coarse = '(pointer: coarse)'

function subscribe(told: () => void): () => void {
  const query = matchMedia(coarse)
  query.addEventListener('change', told)
  return () => query.removeEventListener('change', told)
}

/** Whether a finger points, for which a row is 44 px high instead of 32. */
export function useRowHeight(): number {
  return useSyncExternalStore(subscribe, () => matchMedia(coarse).matches) ? 44 : 32
}
