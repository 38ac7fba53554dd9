import type { DeviceBytes } from '#src/live/device-bytes.ts'
import type { DraftKeep } from '#src/ui/drafts/drafts.tsx'

/**
 * Half-typed text on the device. Reading is synchronous for the screen's sake, so everything kept is loaded once;
 * writing follows behind, newest last. A device that refuses costs the draft on reload and nothing now.
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
  let writing: Promise<void> = Promise.resolve()
  return {
    read: (key) => kept.get(key) ?? null,
    write(key, text) {
      if (text === null) kept.delete(key)
      else kept.set(key, text)
      writing = writing
        .then(() =>
          text === null
            ? device.remove(prefix + key)
            : device.set(prefix + key, new TextEncoder().encode(text)),
        )
        .catch(() => undefined)
    },
  }
}
