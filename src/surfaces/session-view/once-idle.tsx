import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { whenIdle } from '#src/host/when-idle.ts'

/** What lies below the first screen: drawn once what is on it has been painted. */
export function OnceIdle(props: { children: ReactNode }): ReactNode {
  const [there, setThere] = useState(false)
  useEffect(() => {
    let current = true
    whenIdle(() => {
      if (current) startTransition(() => setThere(true))
    })
    return () => {
      current = false
    }
  }, [])
  return there ? props.children : null
}
