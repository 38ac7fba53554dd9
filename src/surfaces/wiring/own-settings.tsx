import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import * as v from 'valibot'
import { captureKeysSchema, standardCaptureKeys } from '#src/features/capture/capture-keys.ts'
import type { SignedIn } from './connection.ts'
import { deviceNotes } from './device-notes.ts'

const settingsSchema = v.object({
  announcements: v.picklist(['off', 'short', 'full']),
  captureKeys: captureKeysSchema,
})
/** How this person hears and types; kept on their device. */
export type OwnSettings = v.InferOutput<typeof settingsSchema>

export const standardSettings: OwnSettings = { announcements: 'short', captureKeys: standardCaptureKeys }

interface Choice {
  readonly settings: OwnSettings
  readonly onChange: (settings: OwnSettings) => void
}

const context = createContext<Choice>({ settings: standardSettings, onChange: () => undefined })

/** Where the settings take effect, before anybody is known whose they are. */
export function OwnSettingsChoice(props: Choice & { children: ReactNode }): ReactNode {
  const { settings, onChange } = props
  const choice = useMemo(() => ({ settings, onChange }), [settings, onChange])
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

/** Brings back what this person chose on this device, and keeps what they choose now. */
export function RememberOwnSettings(props: { person: SignedIn; children: ReactNode }): ReactNode {
  const { device, deviceKey } = props.person
  const { settings, onChange } = useContext(context)
  const [notes] = useState(() => deviceNotes(device, deviceKey))
  useEffect(() => {
    let current = true
    void notes.read(noteName).then((text) => {
      const kept = readSettings(text)
      if (current && kept) onChange(kept)
    })
    return () => {
      current = false
    }
  }, [notes, onChange])
  const keep = useMemo(
    () => (next: OwnSettings) => {
      notes.write(noteName, JSON.stringify(next))
      onChange(next)
    },
    [notes, onChange],
  )
  return (
    <OwnSettingsChoice settings={settings} onChange={keep}>
      {props.children}
    </OwnSettingsChoice>
  )
}
