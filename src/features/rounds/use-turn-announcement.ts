import { useEffect, useRef } from 'react'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { speaksNow } from '#src/domain/session/speaking.ts'
import { useAnnounceOnce } from '#src/ui/components/said-once.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

/** Says to one person alone that it is their turn; nothing at opening the page, where it is seen. */
export function useTurnAnnouncement(
  state: Pick<SessionState, 'speaking' | 'currentItemId'>,
  meId: string,
): void {
  const t = useText()
  const announce = useAnnounceOnce()
  const mine = speaksNow(state)?.personId === meId
  const before = useRef(mine)
  useEffect(() => {
    if (mine && !before.current) announce(t('rounds-say-yours'), 'short')
    before.current = mine
  }, [announce, mine, t])
}
