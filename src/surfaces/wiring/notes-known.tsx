import { useSyncExternalStore, type ReactNode } from 'react'
import type { NotedSession } from '#src/live/notes/noted-session.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { Opening } from './surface-frame.tsx'

/** What shows all notes of a session waits for those that several wrote together: without them it would be wrong. */
export function NotesKnown(props: { live: NotedSession; children: ReactNode }): ReactNode {
  const t = useText()
  const { live, children } = props
  const known = useSyncExternalStore(live.subscribe, live.notes.known)
  const failed = useSyncExternalStore(live.notes.subscribe, live.notes.failed)
  if (known) return children
  if (!failed) return <Opening />
  return (
    <StateMessage kind="offline" title={t('running-notes-unread')}>
      {t('running-notes-unread-meaning')}
    </StateMessage>
  )
}
