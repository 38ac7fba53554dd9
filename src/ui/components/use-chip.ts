import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, type RefObject } from 'react'

/**
 * A button that stands in a cell and can be moved to another: by pointer, where `name` and `key` are what the cell is
 * told, and by keys, where it takes the focus along once it stands there.
 */
export function useChip(chip: {
  readonly name: string
  readonly key: string
  readonly may: boolean
  /** The keys have moved it, and it stands where they did. */
  readonly moving: boolean
}): RefObject<HTMLButtonElement | null> {
  const { name, key, may, moving } = chip
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const element = button.current
    if (element === null || !may) return
    return draggable({ element, getInitialData: () => ({ [name]: key }) })
  }, [key, may, name])
  useEffect(() => {
    if (moving) button.current?.focus()
  }, [moving])
  return button
}
