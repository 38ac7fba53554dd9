import type { ReactNode } from 'react'
import { StateMessage } from '../components/state-message.tsx'
import { useText } from '../text/text-provider.tsx'
import type { ListedEntry } from './listed-entry.ts'

/** The item whose address is open: in full, to be mended, or unknown in words. */
export function OpenedEntry<Kept>(props: {
  /** Undefined where the list has none of that key. */
  entry: ListedEntry<Kept> | undefined
  unknown: { readonly title: string; readonly meaning: string }
  onClose: () => void
  /** What stands under it; alone where it cannot be read. */
  below: ReactNode
  children: (record: Kept) => ReactNode
}): ReactNode {
  const t = useText()
  const { entry, unknown, below } = props
  if (entry === undefined)
    return (
      <StateMessage
        kind="empty"
        title={unknown.title}
        actions={[{ label: t('ui-close'), onAct: props.onClose }]}
      >
        {unknown.meaning}
      </StateMessage>
    )
  return entry.reading.ok ? props.children(entry.reading.record) : below
}
