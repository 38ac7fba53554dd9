import type { ReactNode } from 'react'
import { rawTitle } from '#src/records/definition/raw-title.ts'
import type { RecordKind } from '#src/records/definition/record-kind.ts'
import type { Entry } from '#src/records/replica/collection.ts'
import { DetailPane } from '#src/ui/components/detail-pane.tsx'
import { RawRecord } from '#src/ui/components/raw-record.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** An entry that somebody edited into nonsense: which columns, the raw values, and where it is mended. */
export function BrokenEntry<Kept>(props: {
  entry: Entry<Kept>
  kind: Pick<RecordKind<Kept>, 'list' | 'columns'>
  onClose: () => void
}): ReactNode {
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
        {t('list-repair-meaning', { columns: reading.columns.join(', '), list: props.kind.list })}
      </StateMessage>
      <RawRecord columns={raw} />
    </DetailPane>
  )
}
