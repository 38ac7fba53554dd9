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
  | { readonly kind: 'taken-off'; readonly changed: boolean; readonly onUndo: (() => void) | null }
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

function titleOf(state: InviteState) {
  if (state.kind === 'done') return state.changed ? 'invite-done' : 'invite-was-there'
  if (state.kind === 'taken-off') return state.changed ? 'invite-taken-off' : 'invite-none-there'
  return state.kind === 'undone' ? 'invite-undone' : null
}

/** How putting the agenda on the invite went. */
export function InviteOutcome(props: { state: InviteState }): ReactNode {
  const t = useText()
  const { state } = props
  const announce = useAnnounce()
  const title = titleOf(state)
  const same = 'changed' in state && !state.changed
  const said = title === null ? null : same ? 'invite-say-same' : 'invite-say-changed'
  const spoken = said === null ? null : t(said)
  useEffect(() => {
    if (spoken !== null) announce(spoken, 'short')
  }, [announce, spoken])
  if (title !== null) {
    const undo = 'onUndo' in state ? state.onUndo : null
    return (
      <StateMessage
        kind="done"
        title={t(title)}
        actions={undo === null ? [] : [{ label: t('invite-undo'), onAct: undo }]}
      />
    )
  }
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
