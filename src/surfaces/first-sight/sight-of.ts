import { leadWords } from '#src/domain/agenda/lead-words.ts'
import { itemClock, timetable } from '#src/domain/session/clock.ts'
import { progressOf } from '#src/domain/session/progress.ts'
import type { SessionState } from '#src/domain/session/session-state.ts'
import type { TextLocale } from '#src/ui/text/languages.ts'
import type { Words } from '#src/ui/text/words.ts'
import { shortMoment, timeOfDay } from '#src/ui/time/format-time.ts'
import type { OpenedSession } from '../wiring/opened-session.ts'
import type { KeptSight } from './kept-sight.ts'

/** Whose words and figures they are. */
interface Reader extends TextLocale {
  readonly t: Words
}

/** The session in the words of the panel. Null where there is nothing to come back to: no agenda, or an end. */
export function sightOf(
  state: SessionState,
  session: Pick<OpenedSession, 'title' | 'meeting'>,
  { t, tag, direction }: Reader,
  nowMs: number,
): Omit<KeptSight, 'aheadMs'> | null {
  const { phase, items } = state
  if (items.length === 0 || phase === 'empty' || phase === 'closed' || phase === 'published') return null
  const item = items.find((each) => each.id === state.currentItemId)
  const clock = item === undefined ? null : itemClock(state, item.id, nowMs)
  const times = new Map(timetable(state, nowMs).map((each) => [each.itemId, each.startMs]))
  const whenMs = state.startedAtMs ?? state.plannedStartMs ?? session.meeting?.startMs ?? null
  return {
    atMs: nowMs,
    language: tag,
    direction,
    title: state.title || session.title,
    when: whenMs === null ? '' : shortMoment(tag, whenMs, nowMs),
    current:
      item === undefined || clock === null
        ? null
        : {
            place: [
              t('running-place', { place: items.indexOf(item) + 1, count: items.length }),
              t(`item-kind-${item.kind}`),
              leadWords(item.lead, t),
            ].join(' · '),
            title: item.title,
            purpose: item.purpose ?? '',
            clock: {
              remainingMs: clock.plannedMs - clock.elapsedMs,
              plannedMs: clock.plannedMs,
              running: clock.running,
              words:
                phase === 'paused'
                  ? t('running-paused')
                  : t('running-left', { minutes: Math.round(clock.plannedMs / 60_000) }),
              overWords: t(phase === 'paused' ? 'running-paused' : 'running-over'),
            },
          },
    agenda: {
      title: t('running-agenda'),
      items: items.map((each) => {
        const progress = progressOf(state, each.id).state
        const startMs = times.get(each.id) ?? null
        return {
          start: startMs === null ? '–' : timeOfDay(tag, startMs),
          state:
            progress === 'waiting'
              ? t('running-minutes', { minutes: each.minutes })
              : t(`running-state-${progress}`),
          title: each.title,
          progress,
        }
      }),
    },
  }
}
