import { useEffect, useRef, useState } from 'react'
import type { Council } from '#src/domain/council/council.ts'
import { dayIn } from '#src/domain/council/days.ts'
import {
  readSettingsText,
  settingsAsText,
  settingsSizeLimit,
  type ReadSettings,
  type SettingsFile,
} from '#src/domain/council/settings-file.ts'
import { planSettingsImport, settingsParts, type SettingsPart } from '#src/domain/council/settings-import.ts'
import type { SettingsFileState } from '#src/features/council-data/settings-part.tsx'
import { councilTemplates } from '#src/records/stores/template-store.ts'
import { handOverFile } from '#src/ui/files/hand-over-file.ts'
import { useText } from '#src/ui/text/text-provider.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import { dataFailureOf, wasStopped } from './data-failure-of.ts'
import { takeSettings } from './take-settings.ts'

/** The council's settings as the file that an import takes. Throws the client's failure. */
export async function settingsText(person: SignedIn, council: Council): Promise<string> {
  const templates = await councilTemplates(person.graph, council.siteId)
  return settingsAsText(council, templates, person.me.tenantId)
}

/** Writing settings to a file and taking them from one, with a look at what would change in between. */
export function useSettingsFile(person: SignedIn, council: Council, onCouncil: (council: Council) => void) {
  const t = useText()
  const [state, setState] = useState<SettingsFileState>({ is: 'idle' })
  const [file, setFile] = useState<SettingsFile | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const failed = (failure: unknown) =>
    setState(wasStopped(failure) ? { is: 'stopped' } : { is: 'failed', why: dataFailureOf(failure) })

  async function save(): Promise<void> {
    const text = await settingsText(person, council)
    const day = dayIn(council.timeZone, person.clock.nowMs())
    const name = t('data-settings-file', { council: council.name, day })
    handOverFile(new Blob([text], { type: 'application/json' }), `${name}.json`)
  }

  async function show(chosen: File): Promise<void> {
    // A file that is far too long is not read at all; UTF-8 takes at most three bytes for a code unit.
    const read: ReadSettings =
      chosen.size > settingsSizeLimit * 3
        ? { ok: false, reason: 'too-large' }
        : readSettingsText(await chosen.text())
    if (!read.ok) return setState({ is: 'refused', read })
    const templates = await councilTemplates(person.graph, council.siteId)
    setFile(read.file)
    const all = planSettingsImport(council, templates, read.file, person.me.tenantId)
    setState({ is: 'shown', all, wanted: new Set(settingsParts) })
  }

  async function take(taken: SettingsFile, wanted: ReadonlySet<SettingsPart>): Promise<void> {
    const controller = new AbortController()
    stop.current = controller
    const how = {
      why: t('data-settings-why'),
      signal: controller.signal,
      onProgress: (name: string, done: number, of: number) => setState({ is: 'saving', name, done, of }),
    }
    onCouncil(await takeSettings(person, council, taken, wanted, how))
    setState({ is: 'saved' })
  }

  return {
    state,
    save: () => void save().catch(failed),
    show: (chosen: File) => void show(chosen).catch(failed),
    want: (wanted: ReadonlySet<SettingsPart>) =>
      setState((before) => (before.is === 'shown' ? { ...before, wanted } : before)),
    take: () => {
      if (state.is !== 'shown' || file === null) return
      setState({ is: 'saving', name: '', done: 0, of: 1 })
      take(file, state.wanted).catch(failed)
    },
    stop: () => stop.current?.abort(),
    cancel: () => setState({ is: 'idle' }),
  }
}
