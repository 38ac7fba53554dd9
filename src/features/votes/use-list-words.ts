import { useMemo } from 'react'
import { useLocale } from '#src/ui/text/text-provider.tsx'

/** Joins names as the language does. */
export function useListWords(): (items: readonly string[]) => string {
  const { tag } = useLocale()
  return useMemo(() => {
    const format = new Intl.ListFormat(tag)
    return (items) => format.format([...items])
  }, [tag])
}
