import { useEffect, useRef, type ReactNode } from 'react'
import { leftDecisionOf, leftItems, waitsForWord } from '#src/domain/session/left-over.ts'
import type { Move } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { LeftItem } from './left-item.tsx'
import styles from './review.module.css'

/** What the session has not got to, item by item, and what becomes of each: nothing of it goes unsaid. */
export function LeftOver(props: {
  state: Pick<SessionState, 'items' | 'progress' | 'leftDecisions' | 'confirmedMinutes'>
  make: (move: Move) => void
  mayDecide: boolean
  sessionKey: string
  /** How often closing was tried before every question had an answer. */
  asked: number
}): ReactNode {
  const t = useText()
  const { state, asked } = props
  const list = useRef<HTMLUListElement>(null)
  const left = leftItems(state)
  useEffect(() => {
    if (asked > 0) list.current?.querySelector<HTMLButtonElement>('[data-open] button')?.focus()
  }, [asked])
  if (left.length === 0) return null
  return (
    <Section title={t('left-title')} count={left.length} level={3} help="carried-over">
      <p className={styles.quiet}>{t('left-meaning')}</p>
      <ul className={styles.list} ref={list}>
        {left.map((each) => (
          <LeftItem
            key={each.id}
            item={each}
            decision={leftDecisionOf(state, each.id)}
            open={waitsForWord(state, each)}
            asked={asked > 0}
            mayDecide={props.mayDecide}
            sessionKey={props.sessionKey}
            onDecide={(decision, reason) =>
              props.make({ kind: 'decide-left', itemId: each.id, decision, reason })
            }
          />
        ))}
      </ul>
    </Section>
  )
}
