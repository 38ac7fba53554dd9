import { useEffect, type ReactNode } from 'react'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

export type InviteState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  /** `onUndo` while what stood in the invite before can be written back. */
  | { readonly kind: 'done'; readonly changed: boolean; readonly onUndo: (() => void) | null }
  | { readonly kind: 'undone' }
  | {
      readonly kind: 'refused'
      readonly reason:
        | 'join-block-not-recognised'
        | 'old-block-not-recognised'
        | 'body-not-readable'
        | 'body-too-large'
        | 'changed-since'
        | 'not-organizer'
        | 'no-agenda'
        | 'stale'
        | 'offline'
        | 'other'
    }
  /** The write went through and the meeting's join link changed: the old body can be written back. */
  | { readonly kind: 'join-link-changed'; readonly onRestore: () => void }

/** How putting the agenda on the invite went. */
export function InviteOutcome(props: { state: InviteState }): ReactNode {
  const t = useText()
  const { state } = props
  const announce = useAnnounce()
  const said =
    state.kind === 'done'
      ? t(state.changed ? 'invite-say-changed' : 'invite-say-same')
      : state.kind === 'undone'
        ? t('invite-undone')
        : null
  useEffect(() => {
    if (said !== null) announce(said, 'short')
  }, [announce, said])
  if (state.kind === 'done')
    return (
      <StateMessage
        kind="done"
        title={t(state.changed ? 'invite-done' : 'invite-was-there')}
        actions={state.onUndo === null ? [] : [{ label: t('invite-undo'), onAct: state.onUndo }]}
      />
    )
  if (state.kind === 'undone') return <StateMessage kind="done" title={t('invite-undone')} />
  if (state.kind === 'refused')
    return (
      <StateMessage kind="failed" title={t('invite-refused')}>
        {t(`invite-refused-${state.reason}`)}
      </StateMessage>
    )
  if (state.kind === 'join-link-changed')
    return (
      <StateMessage
        kind="conflict"
        title={t('invite-link-changed')}
        actions={[{ label: t('invite-link-restore'), onAct: state.onRestore }]}
      >
        {t('invite-link-changed-meaning')}
      </StateMessage>
    )
  return null
}
