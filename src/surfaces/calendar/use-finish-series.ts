import { useCallback, useState } from 'react'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { ritualKind } from '#src/records/kinds/ritual-kind.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { failureWords } from './deed-words.ts'
import { makeSeries } from './series-desk.ts'
import { finishSuccessor } from './make-successor.ts'
import type { CalendarDesk } from './use-calendar-desk.ts'

/** Puts a kept series into the calendar, for the first time or after it failed; says why where it did not. */
export function useFinishSeries(desk: CalendarDesk): {
  readonly busyKey: string | null
  readonly run: (ritual: Ritual) => Promise<string | null>
} {
  const t = useText()
  const [busyKey, setBusyKey] = useState<string | null>(null)
  const { person, council, records, team, look } = desk
  const run = useCallback(
    async (ritual: Ritual) => {
      setBusyKey(ritual.key)
      try {
        const follows = ritual.formerThreads.length > 0
        const outcome = follows
          ? await finishSuccessor(person, council, ritual, team)
          : await makeSeries(person, council, ritual, '')
        if (!outcome.ok) return t(`calendar-refused-${outcome.reason}`)
        const { iCalUId, thread, joinUrl } = outcome.done
        if (follows) await records.refresh()
        else await records.change(ritualKind, ritual.key, { seriesUid: iCalUId, thread, joinUrl })
        await look()
        return null
      } catch (failure) {
        return t(failureWords(failure))
      } finally {
        setBusyKey(null)
      }
    },
    [person, council, records, team, look, t],
  )
  return { busyKey, run }
}
