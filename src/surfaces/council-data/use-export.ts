import { useEffect, useRef, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import type { ExportState } from '#src/features/council-data/export-part.tsx'
import { exportCouncil } from '#src/records/council-data/export-council.ts'
import { handOverFile } from '#src/ui/files/hand-over-file.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortMoment } from '#src/ui/time/format-time.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { dataFailureOf, wasStopped } from './data-failure-of.ts'
import { readmeText } from './readme-text.ts'
import { settingsText } from './use-settings-file.ts'

/** The export as it goes; it ends with the page. */
export function useExport(person: SignedIn, council: Council, unsent: number) {
  const t = useText()
  const { tag } = useLocale()
  const [state, setState] = useState<ExportState>({ is: 'idle' })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const begin = () => {
    const controller = new AbortController()
    stop.current = controller
    const nowMs = person.clock.nowMs()
    const file = `${council.name} ${dayIn(council.timeZone, nowMs)}.zip`
    const facts = { council, when: shortMoment(tag, nowMs, nowMs), by: person.me.displayName, unsent }
    setState({ is: 'reading', name: '', rows: 0, done: 0, of: 1 })
    const work = async () => {
      const settings = await settingsText(person, council)
      return exportCouncil({
        graph: person.graph,
        council,
        nowMs,
        signal: controller.signal,
        onProgress: (progress) => setState({ is: 'reading', ...progress }),
        more: { 'settings.json': settings },
        readme: (parts) => readmeText(t, facts, parts),
      })
    }
    work().then(
      ({ zip, parts }) => {
        handOverFile(zip, file)
        const refused = parts.filter((each) => each.outcome === 'refused').map((each) => each.name)
        setState({ is: 'done', file, refused })
      },
      (failure: unknown) =>
        setState(wasStopped(failure) ? { is: 'stopped' } : { is: 'failed', why: dataFailureOf(failure) }),
    )
  }
  return { state, begin, stop: () => stop.current?.abort() }
}
