import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { CapturedEntry } from './captured-entry.tsx'
import styles from './capture.module.css'
import { useRemoveCapture } from './use-remove-capture.ts'

/** What was captured on one item (or, for `itemId` null, on none), newest first. */
export function CapturedList(props: {
  state: Pick<SessionState, 'captured' | 'items' | 'attendance'>
  council: Council
  me: { readonly personId: string; readonly displayName: string }
  nowMs: () => number
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  itemId: string | null
  nextSessionDay: string | null
  sessionKey: string
}): ReactNode {
  const t = useText()
  const { remove, bar } = useRemoveCapture(props.make)
  const entries = props.state.captured
    .filter((each) => each.capture.itemId === props.itemId && !each.removed)
    .toReversed()
  return (
    <Section
      title={t(props.itemId === null ? 'capture-captured-between' : 'capture-captured')}
      count={entries.length}
    >
      {bar}
      {entries.length === 0 && <p className={styles.none}>{t('capture-none')}</p>}
      <ul className={styles.entries}>
        {entries.map((each) => (
          <CapturedEntry
            key={each.capture.id}
            captured={each}
            items={props.state.items}
            attendance={props.state.attendance}
            council={props.council}
            me={props.me}
            nowMs={props.nowMs}
            make={props.make}
            may={props.may}
            nextSessionDay={props.nextSessionDay}
            sessionKey={props.sessionKey}
            onRemove={remove}
          />
        ))}
      </ul>
    </Section>
  )
}
