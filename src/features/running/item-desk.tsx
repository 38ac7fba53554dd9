import { Button } from '@fluentui/react-components'
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import styles from './running.module.css'

/**
 * Holds what belongs to one item (notes, captures). It follows the session, except while the person is writing in it:
 * then it stays where it is and says that the session went on. `lookingAt` shows another item on request, until the session
 * comes to it or the person goes back.
 */
export function ItemDesk(props: {
  state: Pick<SessionState, 'items' | 'currentItemId'>
  lookingAt: string | null
  onFollow: () => void
  children: (itemId: string) => ReactNode
}): ReactNode {
  const t = useText()
  const { state, lookingAt, onFollow } = props
  const desk = useRef<HTMLDivElement>(null)
  const current = state.currentItemId
  const [held, setHeld] = useState(current)

  useEffect(() => {
    const writing =
      desk.current?.contains(document.activeElement) &&
      document.activeElement?.matches('input, textarea, select')
    const open = desk.current?.querySelector('form') !== null
    if (!writing && !open) setHeld(current)
  }, [current])

  const back = useEffectEvent(onFollow)
  useEffect(() => {
    // The session has come to the item that was looked at: from here on it is followed again.
    if (lookingAt !== null && lookingAt === current) back()
  }, [current, lookingAt])
  useEffect(() => {
    // Chosen further down in the agenda, shown up here: eyes and focus go along.
    const way = lookingAt === null ? null : desk.current?.querySelector<HTMLElement>('output button')
    way?.focus({ preventScroll: true })
    way?.closest('output')?.scrollIntoView?.({ block: 'start' })
  }, [lookingAt])

  const item = [lookingAt, held, current]
    .map((id) => state.items.find((each) => each.id === id))
    .find((each) => each !== undefined)
  const shown = item?.id ?? null
  const now = state.items.find((each) => each.id === current)
  return (
    <div ref={desk} className={styles.desk}>
      {item && shown !== current && (
        <output className={styles.elsewhere}>
          <span>
            {now
              ? t('running-elsewhere', { shown: item.title, current: now.title })
              : t('running-elsewhere-none', { shown: item.title })}
          </span>
          <Button
            size="small"
            onClick={() => {
              setHeld(current)
              onFollow()
            }}
          >
            {t('running-follow')}
          </Button>
        </output>
      )}
      {item && shown !== current && item.purpose && <p dir="auto">{item.purpose}</p>}
      {item && props.children(item.id)}
    </div>
  )
}
