import { useLocale, useText } from '../text/text-provider.tsx'
import { timeOfDay } from './format-time.ts'
import { useNow } from './use-now.ts'

const shortMs = 90_000

/** “…, going on in 12 s” for a short wait, “…, waiting until 14:05” for a long one. */
export function useWaitWords(untilMs: number, nowMs: () => number): string {
  const t = useText()
  const { tag } = useLocale()
  const now = useNow(nowMs)
  const leftMs = untilMs - now
  return leftMs < shortMs
    ? t('network-waiting-seconds', { seconds: Math.max(1, Math.ceil(leftMs / 1000)) })
    : t('network-waiting-until', { time: timeOfDay(tag, untilMs) })
}
