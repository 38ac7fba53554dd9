import { useEffect, useRef } from 'react'
import type { ItemClock } from '#src/domain/session/clock.ts'
import { useAnnounceOnce } from '#src/ui/components/said-once.tsx'
import { useText } from '#src/ui/text/text-provider.tsx'

type Stage = 'early' | 'half' | 'two-minutes' | 'last-minute' | 'over'

const minute = 60_000

function stageOf(clock: ItemClock): Stage {
  if (clock.overrunMs > 0) return 'over'
  // A short item would have two minutes left as soon as it begins.
  if (clock.plannedMs > 3 * minute && clock.remainingMs <= 2 * minute) return 'two-minutes'
  if (clock.plannedMs <= 3 * minute && clock.plannedMs > minute && clock.remainingMs <= minute)
    return 'last-minute'
  return clock.plannedMs >= 8 * minute && clock.elapsedMs * 2 >= clock.plannedMs ? 'half' : 'early'
}

const weights = { half: 'full', 'two-minutes': 'short', 'last-minute': 'short', over: 'short' } as const

/**
 * Says a new item, and when its time is half over (full), two minutes are left, it is over. Nothing at opening the panel,
 * and nothing between two items, where there is no title.
 */
export function useClockAnnouncements(title: string, clock: ItemClock, itemId: string): void {
  const t = useText()
  const announce = useAnnounceOnce()
  const stage = stageOf(clock)
  const heard = useRef<{ itemId: string; stage: Stage } | null>(null)
  const minutes = Math.max(1, Math.round(clock.remainingMs / 60_000))

  useEffect(() => {
    const before = heard.current
    heard.current = { itemId, stage }
    if (before === null) return
    if (before.itemId !== itemId) {
      if (title !== '') announce(t('running-say-item', { title, minutes }), 'short')
    } else if (before.stage !== stage && stage !== 'early')
      announce(t(`running-say-${stage}`, { title, minutes }), weights[stage])
  }, [announce, itemId, minutes, stage, t, title])
}
