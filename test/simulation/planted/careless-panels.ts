import type { DeviceBytes } from '#src/live/device-bytes.ts'
import type { LogCarrier } from '#src/live/log-carrier.ts'

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

/** Goes on after a reload from the last mark it was given, whether or not it had kept what came with it. */
export function savingMarkFirst(carrier: LogCarrier, marks: Map<string, string>, page: string): LogCarrier {
  return {
    ...carrier,
    async read(cursor) {
      const reading = await carrier.read(cursor ?? marks.get(page) ?? null)
      marks.set(page, reading.cursor)
      return reading
    },
  }
}
