import type { RecordsStatus } from '#src/records/replica/records-status.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { timeOfDay } from '#src/ui/time/format-time.ts'

/** The status in words, and what it means for the person's data. */
export function useStatusWords(status: RecordsStatus): { readonly short: string; readonly meaning: string } {
  const t = useText()
  const { tag } = useLocale()
  switch (status.is) {
    case 'not-current':
      return {
        short: t(status.why === 'offline' ? 'unsent-status-offline' : 'unsent-status-not-current'),
        meaning: t('unsent-none'),
      }
    case 'waiting': {
      const time = timeOfDay(tag, status.untilMs)
      return { short: t('unsent-status-waiting', { time }), meaning: t('unsent-meaning-waiting', { time }) }
    }
    default:
      return { short: t(`unsent-status-${status.is}`), meaning: t(`unsent-meaning-${status.is}`) }
  }
}
