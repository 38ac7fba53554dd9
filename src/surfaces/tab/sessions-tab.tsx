import { useCallback, useState, type ReactNode } from 'react'
import { searchTexts } from '#src/features/sessions/session-view.ts'
import { SessionsPage } from '#src/features/sessions/sessions-page.tsx'
import { sessionKind, type SessionRecord } from '#src/records/kinds/session-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { useEntries } from '#src/ui/stores/use-entries.ts'
import { useLocale } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import type { RecordPageProps } from './record-facts.ts'
import { useListSearch } from './use-list-search.ts'
import { textOf } from './use-tab-address.ts'

const keyOf = (entry: Entry<SessionRecord>) => entry.key
const textsOf = ({ reading }: Entry<SessionRecord>) => (reading.ok ? searchTexts(reading.record) : [])

/** The council's sessions on its records. */
export function SessionsTab(props: Pick<RecordPageProps, 'person' | 'records'>): ReactNode {
  const { tag } = useLocale()
  const { clock } = props.person
  const [nowMs] = useState(() => clock.nowMs())
  const entries = useEntries(props.records.of(sessionKind))
  const search = useListSearch(entries, keyOf, textsOf)
  const addressOf = useCallback((sessionKey: string) => `#${textOf({ page: 'session', sessionKey })}`, [])
  const minutesOf = useCallback((sessionKey: string) => `#${textOf({ page: 'minutes', sessionKey })}`, [])
  const formatWhen = useCallback((ms: number) => shortMoment(tag, ms, nowMs), [tag, nowMs])
  return (
    <SessionsPage
      {...search}
      entries={entries}
      nowMs={nowMs}
      formatWhen={formatWhen}
      addressOf={addressOf}
      minutesOf={minutesOf}
    />
  )
}
