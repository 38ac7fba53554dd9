import type { ReactNode } from 'react'
import type { Move } from '#src/domain/session/move.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { takeOverWaitMs } from '#src/domain/session/take-over.ts'
import { StateMessage } from '#src/ui/components/state-message.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { useNow } from '#src/ui/time/use-now.ts'

/** A count by seconds would be all that one sees. */
const stepMs = 10_000

/** The question whether the role goes over, for who is asked, who asked, and (short) for everybody else. */
export function TakeOverNotice(props: {
  state: Pick<SessionState, 'takeOver' | 'roles'>
  /** Since when the holder has been silent. */
  sinceMs: number
  meId: string
  nowMs: () => number
  make: (move: Move) => void
}): ReactNode {
  const t = useText()
  const now = useNow(props.nowMs)
  const { meId, make } = props
  const asked = props.state.takeOver
  const holder = props.state.roles.facilitator
  if (asked === null || holder === undefined) return null
  const { askId } = asked
  const mine = asked.by === meId
  const answer = (said: 'yes' | 'no' | 'withdrawn') => make({ kind: 'answer-take-over', askId, answer: said })
  if (asked.answer === 'no')
    return (
      mine && (
        <StateMessage
          kind="refused"
          quiet
          title={t('rounds-takeover-kept', { name: holder.name })}
          actions={[{ label: t('ui-close'), onAct: () => answer('withdrawn') }]}
        />
      )
    )
  // Two devices differ a little about the time; nobody is told of more than the whole wait.
  const left = Math.min(takeOverWaitMs, Math.max(0, props.sinceMs + takeOverWaitMs - now))
  const seconds = Math.ceil(left / stepMs) * (stepMs / 1000)
  if (asked.holderId === meId)
    return (
      <StateMessage
        kind="waiting"
        title={t('rounds-takeover-asks-you', { name: asked.byName })}
        actions={[
          { label: t('rounds-takeover-yes'), onAct: () => answer('yes') },
          { label: t('rounds-takeover-no'), onAct: () => answer('no') },
        ]}
      >
        <span aria-live="off">{t('rounds-takeover-by-itself', { seconds })}</span>
      </StateMessage>
    )
  if (mine)
    return (
      <StateMessage
        kind="waiting"
        title={t('rounds-takeover-you-asked', { name: holder.name })}
        actions={[{ label: t('rounds-takeover-withdraw'), onAct: () => answer('withdrawn') }]}
      >
        <span aria-live="off">{t('rounds-takeover-yours', { seconds })}</span>
      </StateMessage>
    )
  return (
    <StateMessage
      kind="waiting"
      quiet
      title={t('rounds-takeover-others', { name: asked.byName, holder: holder.name })}
    />
  )
}
