import { useEffect, useRef } from 'react'
import type { Liveness } from '#src/live/live-session.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { useAnnounceOnce } from '#src/ui/components/said-once.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

interface Heard {
  readonly captured: ReadonlySet<string>
  readonly facilitator: string
  readonly liveness: Liveness['kind']
}

/**
 * Says what changes without the listener's doing: another facilitator, the network gone and back, and (full) what
 * others captured. Nothing at opening, and nothing of what was already there.
 */
export function useSessionAnnouncements(state: SessionState, meId: string, liveness: Liveness['kind']): void {
  const t = useText()
  const announce = useAnnounceOnce()
  const heard = useRef<Heard | null>(null)
  const facilitator = state.roles.facilitator?.name ?? ''
  const { captured } = state

  useEffect(() => {
    const before = heard.current
    // A busy service is waited for without a word; gone and back are worth one.
    if (liveness === 'loading' || liveness === 'waiting') return
    heard.current = { captured: new Set(captured.map((each) => each.capture.id)), facilitator, liveness }
    if (before === null) return
    const said = captured
      .filter((each) => !each.removed && each.by !== meId && !before.captured.has(each.capture.id))
      .map((each) => t('running-say-captured', { name: each.byName, text: each.capture.text }))
    const changed = [
      ...(before.facilitator !== facilitator && facilitator !== ''
        ? [t('rotation-today', { name: facilitator })]
        : []),
      ...(before.liveness === liveness ? [] : [t(`live-say-${liveness}`)]),
    ]
    // One sentence after the other: a second announcement at once would take the first one's place.
    if (changed.length > 0) announce([...changed, ...said].join('; '), 'short')
    else if (said.length > 0) announce(said.join('; '), 'full')
  }, [announce, captured, facilitator, liveness, meId, t])
}
