import { useCallback, useState } from 'react'
import type { Ritual } from '#src/domain/rituals/ritual.ts'
import { ritualKind } from '#src/records/kinds/ritual-kind.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import { failureWords } from './deed-words.ts'
import { makeSeries } from './series-desk.ts'
import type { CalendarDesk } from './use-calendar-desk.ts'

/** Puts a kept series into the calendar, for the first time or after it failed; says why where it did not. */
export function useFinishSeries(desk: CalendarDesk): {
  readonly busyKey: string | null
  readonly run: (ritual: Ritual) => Promise<string | null>
} {
  const t = useText()
  const [busyKey, setBusyKey] = useState<string | null>(null)
  const { person, council, records, look } = desk
  const run = useCallback(
    async (ritual: Ritual) => {
      setBusyKey(ritual.key)
      try {
        const outcome = await makeSeries(person, council, ritual, '')
        if (!outcome.ok) return t(`calendar-refused-${outcome.reason}`)
        const { iCalUId, thread, joinUrl } = outcome.done
        await records.change(ritualKind, ritual.key, { seriesUid: iCalUId, thread, joinUrl })
        await look()
        return null
      } catch (failure) {
        return t(failureWords(failure))
      } finally {
        setBusyKey(null)
      }
    },
    [person, council, records, look, t],
  )
  return { busyKey, run }
}
