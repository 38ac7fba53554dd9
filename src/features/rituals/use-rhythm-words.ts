import { useMemo } from 'react'
import type { Cadence, DayOfMonth } from '#src/domain/rituals/cadence.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { dateFormat } from '#src/ui/time/formatters.ts'

/** 1 January 2024 was a Monday. */
function weekdayName(tag: string, weekday: number): string {
  return dateFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday))
}

function monthName(tag: string, month: number): string {
  return dateFormat(tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1))
}

/** Names of weekdays and months, and rhythms as people say them ("the second Monday of each month"). */
export function useRhythmWords() {
  const t = useText()
  const { tag } = useLocale()
  return useMemo(() => {
    const dayOf = (on: DayOfMonth): string => {
      switch (on.by) {
        case 'day':
          return t('calendar-on-day', { day: on.day })
        case 'weekday':
          return t('calendar-on-weekday', { nth: on.nth, weekday: weekdayName(tag, on.weekday) })
        case 'working-day':
          return t('calendar-on-working-day', { nth: on.nth })
      }
    }
    const rhythm = (cadence: Cadence): string => {
      switch (cadence.kind) {
        case 'weekly': {
          const names = cadence.days.map((each) => weekdayName(tag, each))
          const days = new Intl.ListFormat(tag).format(names)
          return t('calendar-rhythm-weekly', { every: cadence.every, days })
        }
        case 'monthly':
          return t('calendar-rhythm-monthly', { every: cadence.every, day: dayOf(cadence.on) })
        case 'quarterly':
          return t('calendar-rhythm-quarterly', { month: cadence.month, day: dayOf(cadence.on) })
        case 'half-yearly':
          return t('calendar-rhythm-half-yearly', { month: cadence.month, day: dayOf(cadence.on) })
        case 'yearly':
          return t('calendar-rhythm-yearly', { month: monthName(tag, cadence.month), day: dayOf(cadence.on) })
        case 'on-demand':
          return t('calendar-rhythm-on-demand')
      }
    }
    return {
      rhythm,
      weekday: (weekday: number) => weekdayName(tag, weekday),
      shortWeekday: (weekday: number) =>
        dateFormat(tag, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday)),
      month: (month: number) => monthName(tag, month),
    }
  }, [t, tag])
}
