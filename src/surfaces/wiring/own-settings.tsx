import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { captureKeysSchema, standardCaptureKeys } from '#src/features/capture/capture-keys.ts'
import type { SignedIn } from './connection.ts'
import { pageWords, type PageWords } from '#src/host/page-words.ts'
import { loadScreens } from '#src/ui/text/catalogue.ts'
import { chooseLanguage, uiLanguages } from '#src/ui/text/languages.ts'
import { deviceNotes } from './device-notes.ts'

const settingsSchema = v.object({
  announcements: v.picklist(['off', 'short', 'full']),
  captureKeys: captureKeysSchema,
  /** `host`: whatever Teams or Outlook speaks; also where a later Weft knew a language that this one does not. */
  language: v.fallback(v.picklist(['host', ...uiLanguages]), 'host'),
})
/** How this person reads, hears and types; kept on their device. */
export type OwnSettings = v.InferOutput<typeof settingsSchema>

export const standardSettings: OwnSettings = {
  announcements: 'short',
  captureKeys: standardCaptureKeys,
  language: 'host',
}

/** The tag to speak by: the host's where the person chose nothing else, with its region where it is of their language. */
export function localeOfPerson(language: OwnSettings['language'], hostTag: string): string {
  return language === 'host' || chooseLanguage(hostTag) === language ? hostTag : language
}

interface Choice {
  readonly settings: OwnSettings
  /** What the host speaks. */
  readonly hostTag: string
  readonly onChange: (settings: OwnSettings) => void
}

const context = createContext<Choice>({
  settings: standardSettings,
  hostTag: 'en',
  onChange: () => undefined,
})

/** Where the settings take effect, before anybody is known whose they are. */
export function OwnSettingsChoice(props: Choice & { children: ReactNode }): ReactNode {
  const { settings, hostTag, onChange } = props
  const choice = useMemo(() => ({ settings, hostTag, onChange }), [settings, hostTag, onChange])
  return <context.Provider value={choice}>{props.children}</context.Provider>
}

export function useOwnSettings(): OwnSettings {
  return useContext(context).settings
}

/** The same with what changes them. */
export function useSettingsChoice(): Choice {
  return useContext(context)
}

const noteName = 'own-settings'

function readSettings(text: string | null): OwnSettings | null {
  if (text === null) return null
  try {
    const parsed = v.safeParse(settingsSchema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/**
 * Brings back what this person chose on this device, and keeps what they choose now; other pages of theirs that are open
 * on it hear of it at once. `loading` stands there until it is known, so that nothing is first said in another language.
 */
export function RememberOwnSettings(props: {
  person: Pick<SignedIn, 'device' | 'deviceKey'>
  children: ReactNode
  loading: ReactNode
}): ReactNode {
  const { device, deviceKey } = props.person
  const { settings, hostTag, onChange } = useContext(context)
  const [notes] = useState(() => deviceNotes(device, deviceKey))
  const [known, setKnown] = useState(false)
  const pages = useRef<PageWords | null>(null)
  useEffect(() => {
    let current = true
    void notes.read(noteName).then(async (text) => {
      const kept = readSettings(text)
      // Its words come first, so that nothing is drawn in the host's language before. Without them English stands in.
      if (kept && kept.language !== 'host') await loadScreens(kept.language).catch(() => undefined)
      if (!current) return
      if (kept) onChange(kept)
      setKnown(true)
    })
    return () => {
      current = false
    }
  }, [notes, onChange])
  useEffect(() => {
    const words = pageWords(`weft/${deviceKey}/${noteName}`)
    pages.current = words
    const stop = words.listen((word) => {
      const told = readSettings(typeof word === 'string' ? word : null)
      if (told) onChange(told)
    })
    return () => {
      stop()
      words.close()
    }
  }, [deviceKey, onChange])
  const keep = useMemo(
    () => (next: OwnSettings) => {
      const text = JSON.stringify(next)
      notes.write(noteName, text)
      pages.current?.tell(text)
      onChange(next)
    },
    [notes, onChange],
  )
  if (!known) return props.loading
  return (
    <OwnSettingsChoice settings={settings} hostTag={hostTag} onChange={keep}>
      {props.children}
    </OwnSettingsChoice>
  )
}
