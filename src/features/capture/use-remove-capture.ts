import { useCallback, type ReactNode } from 'react'
import type { Move } from '#src/domain/session/move.ts'
import type { Captured } from '#src/domain/session/session-state.ts'
import { useUndo } from '#src/ui/components/undo-bar.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** Takes a capture away at once; `bar` offers it back. */
export function useRemoveCapture(make: (move: Move) => void): {
  readonly remove: (captured: Captured) => void
  readonly bar: ReactNode
} {
  const t = useText()
  const { offerUndo, bar } = useUndo()
  const remove = useCallback(
    ({ capture }: Captured) => {
      make({ kind: 'remove-capture', captureId: capture.id })
      offerUndo(t('capture-removed', { text: capture.text }), () =>
        make({ kind: 'restore-capture', captureId: capture.id }),
      )
    },
    [make, offerUndo, t],
  )
  return { remove, bar }
}
