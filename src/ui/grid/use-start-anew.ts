import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Puts the scroller back to its top when `key` changes. */
export function useStartAnew(scroller: RefObject<HTMLElement | null>, key: string | undefined): void {
  const before = useRef(key)
  useLayoutEffect(() => {
    if (before.current === key) return
    before.current = key
    scroller.current?.scrollTo({ top: 0 })
  }, [scroller, key])
}
