import { useEffect, useRef, type ReactNode } from 'react'
import { useText } from '../text/text-provider.tsx'
import { useUndo } from './undo-bar.tsx'

/** What was taken out, at the places it had; whatever else changed since stays changed. */
export function putBack<T>(now: readonly T[], before: readonly T[], gone: readonly T[]): readonly T[] {
  return before
    .filter((each) => gone.includes(each))
    .reduce<readonly T[]>((sum, each) => sum.toSpliced(before.indexOf(each), 0, each), now)
}

/** Takes entries out of a list that is being edited; `bar` offers them back. */
export function useTakeOut<T>(
  all: readonly T[],
  onChange: (all: readonly T[]) => void,
): {
  /** `what` says what goes, in words. */
  readonly takeOut: (gone: readonly T[], what: string) => void
  readonly bar: ReactNode
} {
  const t = useText()
  const { offerUndo, bar } = useUndo()
  const now = useRef({ all, onChange })
  useEffect(() => {
    now.current = { all, onChange }
  })
  const takeOut = (gone: readonly T[], what: string) => {
    onChange(all.filter((each) => !gone.includes(each)))
    offerUndo(t('work-taken-out', { what }), () => now.current.onChange(putBack(now.current.all, all, gone)))
  }
  return { takeOut, bar }
}
