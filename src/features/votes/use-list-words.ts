import { useMemo } from 'react'
import { useLocale } from '#src/ui/text/text-provider.tsx'

const firstStrongIsolate = '\u2068'
const popIsolate = '\u2069'

/** Joins names as the language does; in a right-to-left one each keeps its own direction. */
export function useListWords(): (items: readonly string[]) => string {
  const { tag, direction } = useLocale()
  return useMemo(() => {
    const format = new Intl.ListFormat(tag)
    return (items) =>
      format.format(direction === 'rtl' ? items.map((each) => firstStrongIsolate + each + popIsolate) : items)
  }, [tag, direction])
}
