import { useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { loadPage, pageAtHand } from './page-catalogue.ts'
import { textContext, useLastThere, type TextContext } from './text-provider.tsx'
import { bundleOf, foundWordsOf } from './words.ts'

/** What could not be fetched is asked for again after this. */
const againMs = 3_000

/** Adds the words that only this page says; they are a download of their own, and `loading` stands there meanwhile. */
export function PageWords(props: { page: string; children: ReactNode; loading?: ReactNode }): ReactNode {
  const { page } = props
  const above = useContext(textContext)
  if (above === null) throw new Error('PageWords needs a TextProvider above it.')
  const { tag, language } = above
  const [, setArrivals] = useState(0)
  const source = pageAtHand(language, page)
  useEffect(() => {
    if (source !== undefined) return
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = () => {
      loadPage(language, page).then(
        () => current && setArrivals((before) => before + 1),
        () => {
          if (current) timer = setTimeout(load, againMs)
        },
      )
    }
    load()
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [language, page, source])
  const value = useMemo((): TextContext | null => {
    if (source === undefined) return null
    const own = foundWordsOf([bundleOf(tag, [source], language === 'ar' ? 'all' : 'right-to-left')])
    return {
      ...above,
      t: (id, args) => own(id, args) ?? above.t(id, args),
      found: (id, args) => own(id, args) ?? above.found(id, args),
    }
  }, [above, language, source, tag])
  const shown = useLastThere(value)
  return shown === null ? (
    props.loading
  ) : (
    <textContext.Provider value={shown}>{props.children}</textContext.Provider>
  )
}
