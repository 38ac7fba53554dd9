import type { DeviceBytes } from '#src/live/device-bytes.ts'
import type { DraftKeep } from '#src/ui/drafts/drafts.tsx'

/**
 * Half-typed text on the device. Reading is synchronous for the screen's sake, so everything kept is loaded once;
 * writing follows behind, each draft as it
 * is by then. A device that refuses costs the draft on reload and nothing now.
 */
export async function loadDrafts(device: DeviceBytes, deviceKey: string): Promise<DraftKeep> {
  const prefix = `${deviceKey}/drafts/`
  const kept = new Map<string, string>()
  try {
    for (const key of await device.keys(prefix)) {
      const bytes = await device.get(key)
      if (bytes) kept.set(key.slice(prefix.length), new TextDecoder().decode(bytes))
    }
  } catch {
    // Without the device drafts live as long as the page.
  }
  const waiting = new Map<string, string | null>()
  let writing = false
  const drain = async () => {
    if (writing) return
    writing = true
    for (const [key, text] of waiting) {
      // What is typed while this one is written waits once, as it is then.
      waiting.delete(key)
      try {
        if (text === null) await device.remove(prefix + key)
        else await device.set(prefix + key, new TextEncoder().encode(text))
      } catch {
        // The page still holds it.
      }
    }
    writing = false
  }
  return {
    read: (key) => kept.get(key) ?? null,
    write(key, text) {
      if (text === null) kept.delete(key)
      else kept.set(key, text)
      waiting.set(key, text)
      void drain()
    },
  }
}
