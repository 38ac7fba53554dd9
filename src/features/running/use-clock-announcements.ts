import { useEffect, useRef } from 'react'
import type { ItemClock } from '#src/domain/session/clock.ts'
import { useAnnounce } from '#src/ui/components/live-region.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

type Stage = 'early' | 'half' | 'last-minute' | 'over'

function stageOf(clock: ItemClock): Stage {
  if (clock.overrunMs > 0) return 'over'
  if (clock.remainingMs <= 60_000 && clock.plannedMs > 60_000) return 'last-minute'
  return clock.plannedMs >= 8 * 60_000 && clock.elapsedMs * 2 >= clock.plannedMs ? 'half' : 'early'
}

const weights = { half: 'full', 'last-minute': 'short', over: 'short' } as const

/** Says a new item, and when its time is half over (full), nearly over, over. Nothing at opening the panel. */
export function useClockAnnouncements(title: string, clock: ItemClock, itemId: string): void {
  const t = useText()
  const announce = useAnnounce()
  const stage = stageOf(clock)
  const heard = useRef<{ itemId: string; stage: Stage } | null>(null)
  const minutes = Math.max(1, Math.round(clock.remainingMs / 60_000))

  useEffect(() => {
    const before = heard.current
    heard.current = { itemId, stage }
    if (before === null) return
    if (before.itemId !== itemId) announce(t('running-say-item', { title, minutes }), 'short')
    else if (before.stage !== stage && stage !== 'early')
      announce(t(`running-say-${stage}`, { title, minutes }), weights[stage])
  }, [announce, itemId, minutes, stage, t, title])
}
