import { useCallback, useEffect, useRef } from 'react'
import { useText } from '../text/text-provider.tsx'
import { useAnnounce } from './live-region.tsx'

const pauseMs = 1000

type TextField = HTMLInputElement | HTMLTextAreaElement

/**
 * A text longer than its limit stands where it was typed: `words` says how much is too many, a screen reader hears it
 * when the limit is passed and after each pause, and the field is invalid, so that its form keeps from sending it.
 * `message` is one of the catalogue with a `$count`.
 */
export function useTextLimit(
  text: string,
  limit: number,
  message = 'ui-too-long',
): { readonly words: string | undefined; readonly refuse: (field: TextField | null) => void } {
  const t = useText()
  const announce = useAnnounce()
  const count = Math.max(0, text.length - limit)
  const words = count === 0 ? undefined : t(message, { count })
  const field = useRef<TextField>(null)
  const heard = useRef(false)

  useEffect(() => {
    field.current?.setCustomValidity(words ?? '')
    if (words === undefined) {
      heard.current = false
      return
    }
    const say = () => announce(words, 'asked')
    if (!heard.current) {
      heard.current = true
      say()
      return
    }
    const timer = setTimeout(say, pauseMs)
    return () => clearTimeout(timer)
  }, [announce, words])

  const refuse = useCallback((element: TextField | null) => {
    field.current = element
  }, [])
  return { words, refuse }
}

/** The first field below `root` whose text is over its limit. */
export function overlongIn(root: HTMLElement): HTMLElement | null {
  const fields = root.querySelectorAll<TextField>('input, textarea')
  return [...fields].find((each) => each.validity.customError) ?? null
}
