import type { DeviceBytes } from '#src/live/device-bytes.ts'

/** Keeps everything for the moment when the page is closed; a page that crashes never comes to it. */
export function keepingUntilUnload(bytes: DeviceBytes): DeviceBytes & { unload(): void } {
  const waiting = new Map<string, () => Promise<void>>()
  return {
    ...bytes,
    async set(key, value) {
      waiting.set(key, () => bytes.set(key, value))
    },
    async remove(key) {
      waiting.set(key, () => bytes.remove(key))
    },
    unload() {
      for (const write of waiting.values()) void write().catch(() => undefined)
    },
  }
}
