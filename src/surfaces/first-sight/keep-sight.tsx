import { useEffect } from 'react'
import type { SessionState } from '#src/domain/session/session-state.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import type { SessionContext } from '../session-view/session-context.ts'
import { deviceNotes } from '../wiring/device-notes.ts'
import { sightName, writeSight } from './kept-sight.ts'
import { sightOf } from './sight-of.ts'

/** Whoever types quickly is not written down at every key. */
const restMs = 1_000

/** Keeps on the device what the panel shows, for the next opening to begin with. Shows nothing. */
export function KeepSight(props: { context: SessionContext }): null {
  const { person, session, nowMs } = props.context
  const t = useText()
  const { tag, language, direction } = useLocale()
  useEffect(() => {
    const { live, thread } = session
    const notes = deviceNotes(person.device, person.deviceKey)
    let timer: ReturnType<typeof setTimeout> | undefined
    let before: SessionState | null = null
    const keep = () => {
      clearTimeout(timer)
      timer = undefined
      const { state } = live.snapshot()
      if (state === before) return
      before = state
      const now = nowMs()
      const sight = sightOf(state, session, { t, tag, language, direction }, now)
      notes.write(
        sightName(thread),
        sight === null ? '' : writeSight({ ...sight, aheadMs: now - Date.now() }),
      )
    }
    const changed = () => {
      timer ??= setTimeout(keep, restMs)
    }
    const hidden = () => {
      if (document.visibilityState === 'hidden') keep()
    }
    changed()
    const stop = live.subscribe(changed)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      clearTimeout(timer)
      stop()
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [direction, language, nowMs, person, session, t, tag])
  return null
}
