import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useAnnounce } from '../components/live-region.tsx'
import { LineInput } from '../components/native-control.tsx'
import { useText } from '../text/text-provider.tsx'
import styles from './record-list.module.css'

/** After the last key: how many there are is said once, and not while somebody types. */
const quietMs = 600

/** The box to search in. Arrow down goes into what was found, Escape clears. */
export function ListSearch(props: {
  label: string
  query: string
  count: number
  onQuery: (query: string) => void
  onLeave: () => void
}): ReactNode {
  const t = useText()
  const announce = useAnnounce()
  const { query, count } = props
  const said = useRef(query)
  useEffect(() => {
    if (said.current === query) return
    const timer = setTimeout(() => {
      said.current = query
      announce(t('list-found', { count }), 'short')
    }, quietMs)
    return () => clearTimeout(timer)
  }, [query, count, announce, t])

  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') props.onLeave()
    else if (event.key === 'Escape' && query !== '') props.onQuery('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div role="search" className={styles.search}>
      <LineInput
        type="search"
        aria-label={t('list-search', { what: props.label })}
        placeholder={t('list-search', { what: props.label })}
        value={query}
        onChange={(event) => props.onQuery(event.target.value)}
        onKeyDown={keys}
      />
    </div>
  )
}
