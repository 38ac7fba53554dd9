import { useCallback, useEffect, useState } from 'react'
import * as v from 'valibot'
import { noPersonal, personalSchema, type Personal } from '#src/features/risks/personal.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { deviceNotes } from '../wiring/device-notes.ts'

const keptSchema = v.pipe(v.string(), v.parseJson(), personalSchema)

/** How this person likes the register's list, as this device knows it. Null until the device has said. */
export function usePersonal(
  person: SignedIn,
  siteId: string,
): [Personal | null, (personal: Personal) => void] {
  const { device, deviceKey } = person
  const name = `risks/${siteId}`
  const [personal, setPersonal] = useState<Personal | null>(null)
  useEffect(() => {
    let current = true
    void deviceNotes(device, deviceKey)
      .read(name)
      .then((text) => {
        const kept = v.safeParse(keptSchema, text)
        if (current) setPersonal((before) => before ?? (kept.success ? kept.output : noPersonal))
      })
    return () => {
      current = false
    }
  }, [device, deviceKey, name])
  const keep = useCallback(
    (next: Personal) => {
      setPersonal(next)
      deviceNotes(device, deviceKey).write(name, JSON.stringify(next))
    },
    [device, deviceKey, name],
  )
  return [personal, keep]
}
