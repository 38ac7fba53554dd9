import { useContext, useMemo, type ReactNode } from 'react'
import { textContext, type TextContext } from './text-provider.tsx'

/**
 * Words that are other ones inside: a message named in `instead` is said by the message that is named for it. What is
 * shown inside need not know where it is shown.
 */
export function OwnWords(props: {
  instead: Readonly<Record<string, string>>
  children: ReactNode
}): ReactNode {
  const { instead } = props
  const above = useContext(textContext)
  if (above === null) throw new Error('OwnWords needs a TextProvider above it.')
  const value = useMemo((): TextContext => {
    const of = (id: string) => instead[id] ?? id
    return {
      ...above,
      t: (id, args) => above.t(of(id), args),
      found: (id, args) => above.found(of(id), args),
    }
  }, [above, instead])
  return <textContext.Provider value={value}>{props.children}</textContext.Provider>
}
