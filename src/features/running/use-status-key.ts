import { useEffect, useEffectEvent } from 'react'
import { itemClock } from '#src/domain/session/clock.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { speaksNow } from '#src/domain/session/speaking.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { clockFigures } from '#src/ui/time/format-time.ts'

/** Alt+Shift+S says again where the session is: item, time left, who facilitates, who speaks. Letters are read by place. */
export function useStatusKey(look: () => SessionState, nowMs: () => number): void {
  const t = useText()
  const { tag } = useLocale()
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
          ? t('running-status-over', { title: item.title, time: clockFigures(tag, clock.overrunMs) })
          : t('running-status-left', { title: item.title, time: clockFigures(tag, clock.remainingMs) })
    const speaker = speaksNow(state)
    const said = [
      where,
      ...(facilitator ? [t('rotation-today', { name: facilitator })] : []),
      ...(speaker ? [t('rounds-status', { name: speaker.name })] : []),
    ]
    announce(said.join(' '), 'asked')
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => say(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
