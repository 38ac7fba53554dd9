import { useEffect, useState } from 'react'
import type { Ledger } from '#src/domain/publish/ledger.ts'
import { pendingCorrection } from '#src/domain/publish/plan-correction.ts'
import { planPublish } from '#src/domain/publish/plan-publish.ts'
import { withNoteTexts } from '#src/live/notes/with-note-texts.ts'
import { textFor } from '#src/ui/text/plain-text.ts'
import { publishInput } from '../wiring/publish-now.ts'
import { useSessionState, type SessionContext } from './session-context.ts'

type Pending = NonNullable<ReturnType<typeof pendingCorrection>>

/** What was changed since the session was published; null where nothing was. */
export function usePendingCorrection(context: SessionContext, ledgers: readonly Ledger[]): Pending | null {
  const { person, session } = context
  const state = useSessionState(context)
  const [pending, setPending] = useState<Pending | null>(null)
  const { language } = session.council
  useEffect(() => {
    let current = true
    const found =
      ledgers.length > 0
        ? Promise.all([textFor(language), withNoteTexts(state)]).then(([words, noted]) =>
            pendingCorrection(ledgers, planPublish(publishInput({ person, session }, noted, words))),
          )
        : Promise.resolve(null)
    found.then(
      (known) => current && setPending(known),
      // The words could not be fetched: the next change tries again.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [language, ledgers, person, session, state])
  return pending
}
