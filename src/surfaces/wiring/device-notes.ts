import type { DeviceBytes } from '#src/live/device-bytes.ts'

/** Small remembered facts (the council of a meeting, how far somebody has read); losing them costs a look-up. */
export interface DeviceNotes {
  read(name: string): Promise<string | null>
  write(name: string, text: string): void
}

export function deviceNotes(device: DeviceBytes, deviceKey: string): DeviceNotes {
  const keyOf = (name: string) => `${deviceKey}/notes/${name}`
  return {
    async read(name) {
      try {
        const bytes = await device.get(keyOf(name))
        return bytes ? new TextDecoder().decode(bytes) : null
      } catch {
        return null
      }
    },
    write(name, text) {
      device.set(keyOf(name), new TextEncoder().encode(text)).catch(() => undefined)
    },
  }
}

/** A name that this browser keeps for itself, by which a page knows what an earlier page of the same browser began. */
export async function deviceTag(device: DeviceBytes, deviceKey: string): Promise<string> {
  const notes = deviceNotes(device, deviceKey)
  const known = await notes.read('device-tag')
  if (known !== null) return known
  const made = crypto.randomUUID()
  notes.write('device-tag', made)
  return made
}
