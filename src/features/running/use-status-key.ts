import { useEffect, useEffectEvent } from 'react'
import { itemClock } from '#src/domain/session/clock.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'
import { clockFigures } from '#src/ui/time/format-time.ts'

/** Alt+Shift+S says again where the session is: item, time left, who facilitates. Letters are read by place. */
export function useStatusKey(look: () => SessionState, nowMs: () => number): void {
  const t = useText()
  const announce = useAnnounce()
  const say = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || !event.shiftKey || event.code !== 'KeyS') return
    event.preventDefault()
    const state = look()
    const item = state.items.find((each) => each.id === state.currentItemId)
    const facilitator = state.roles.facilitator?.name
    const clock = item && itemClock(state, item.id, nowMs())
    const where =
      !item || !clock
        ? t('running-between-title')
        : clock.overrunMs > 0
          ? t('running-status-over', { title: item.title, time: clockFigures(clock.overrunMs) })
          : t('running-status-left', { title: item.title, time: clockFigures(clock.remainingMs) })
    announce(facilitator ? `${where} ${t('rotation-today', { name: facilitator })}` : where, 'asked')
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => say(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
