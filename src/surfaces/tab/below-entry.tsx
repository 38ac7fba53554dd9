import type { ReactNode } from 'react'
import type { Entry } from '#src/records/replica/collection.ts'
import type { ReplicatedKind } from '#src/records/replica/row-of.ts'
import { rawTitle } from '#src/ui/list/listed-entry.ts'
import { DetailPane } from '#src/ui/components/detail-pane.tsx'
import { RawRecord } from '#src/ui/components/raw-record.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { HistoryOf } from '../wiring/history-of.tsx'

interface BelowProps<Kept> {
  readonly person: SignedIn
  readonly siteId: string
  readonly entry: Entry<Kept>
  readonly kind: ReplicatedKind
  readonly onClose: () => void
}

/** What every record has below its detail, its history; of one that cannot be read, all that is known of it. */
export function BelowEntry<Kept>(props: BelowProps<Kept>): ReactNode {
  const { entry, onClose, ...where } = props
  const history = <HistoryOf {...where} entry={entry} />
  if (entry.reading.ok) return history
  return (
    <BrokenEntry entry={entry} kind={props.kind} onClose={onClose}>
      {history}
    </BrokenEntry>
  )
}

/** An entry that somebody edited into nonsense: which columns, the raw values, and where it is mended. */
function BrokenEntry<Kept>(
  props: Pick<BelowProps<Kept>, 'entry' | 'kind' | 'onClose'> & { children: ReactNode },
): ReactNode {
  const t = useText()
  const { reading, key } = props.entry
  if (reading.ok) return null
  const raw = props.kind.columns.flatMap(({ name, displayName }) => {
    const value = reading.raw[name]
    return value === undefined || value === null || value === ''
      ? []
      : [{ name: displayName, text: typeof value === 'string' ? value : JSON.stringify(value) }]
  })
  return (
    <DetailPane title={rawTitle(reading.raw, key)} onClose={props.onClose}>
      <StateMessage kind="conflict" title={t('list-repair')}>
        {t('list-repair-meaning', { columns: reading.columns, list: props.kind.list })}
      </StateMessage>
      <RawRecord columns={raw} />
      {props.children}
    </DetailPane>
  )
}
