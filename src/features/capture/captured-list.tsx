import type { ReactNode } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import type { Move, MoveKind } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { Section } from '#src/ui/components/section.tsx'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { CapturedEntry } from './captured-entry.tsx'
import styles from './capture.module.css'

/** What was captured on one item (or, for `itemId` null, on none), newest first. */
export function CapturedList(props: {
  state: SessionState
  council: Council
  me: { readonly personId: string; readonly displayName: string }
  nowMs: () => number
  make: (move: Move) => void
  may: (kind: MoveKind) => boolean
  itemId: string | null
  nextSessionDay: string | null
}): ReactNode {
  const t = useText()
  const { offerUndo, bar } = useUndo()
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
            state={props.state}
            council={props.council}
            me={props.me}
            nowMs={props.nowMs}
            make={props.make}
            may={props.may}
            nextSessionDay={props.nextSessionDay}
            onRemove={() => {
              const captureId = each.capture.id
              props.make({ kind: 'remove-capture', captureId })
              offerUndo(t('capture-removed', { text: each.capture.text }), () =>
                props.make({ kind: 'restore-capture', captureId }),
              )
            }}
          />
        ))}
      </ul>
    </Section>
  )
}
