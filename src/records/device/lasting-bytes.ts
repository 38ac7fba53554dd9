import type { BytesStore } from './bytes-store.ts'
import { DeviceStorageFailure } from './device-storage-failure.ts'
import { isCopy } from './kept-for.ts'

/** A device's bytes with a word, at any time, whether it really keeps them. */
export interface LastingBytes extends BytesStore {
  /** Tells when `durable` becomes something else; answers how to stop that. */
  onDurable(listener: () => void): () => void
}

/** What can be had again for a look-up, and makes room for what somebody typed. */
const largeCopies = /\/(warm|notes\/(opening|overview))\//
/** Before each attempt to open a storage that was taken away; after the last it is left alone until the next write. */
const waitsMs = [0, 100, 400, 1600]

/**
 * Bytes that outlive what a browser does to its storage while a page is open. Cleared or evicted, it is opened anew and
 * given back what this page has read and written; full, copies that can be had again make room for what was typed.
 * `durable` is false for as long as something that was typed is in memory alone.
 *
 * `open` is called again after a loss; it tells `onLost` when the storage is taken away under the page.
 */
export async function lastingBytes(
  open: (onLost: () => void) => Promise<BytesStore>,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<LastingBytes> {
  const known = new Map<string, Uint8Array>()
  const unkept = new Set<string>()
  const listeners = new Set<() => void>()
  let reopening: Promise<void> | null = null
  let lostAgain = false
  let store = await open(lost)
  const wasDurable = store.durable
  let durable = wasDurable

  /** The storage did not come back and what is written is in memory: the next write tries once more. */
  const fellBack = () => wasDurable && !store.durable

  function tell(): void {
    const now = store.durable && reopening === null && unkept.size === 0
    if (now === durable) return
    durable = now
    for (const each of listeners) each()
  }

  async function put(key: string, bytes: Uint8Array): Promise<void> {
    try {
      await store.set(key, bytes)
      unkept.delete(key)
    } catch (failure) {
      if (!isCopy(key)) unkept.add(key)
      throw failure
    }
  }

  function lost(): void {
    if (reopening === null) void reopen()
    else lostAgain = true
  }

  async function restore(): Promise<void> {
    // While it is being cleared, a browser refuses to open it, or closes what it has just opened.
    for (const waitMs of waitsMs) {
      await pause(waitMs)
      lostAgain = false
      store = await open(lost)
      for (const [key, bytes] of known) await put(key, bytes).catch(() => undefined)
      if (store.durable && !lostAgain) return
    }
  }

  function reopen(): Promise<void> {
    reopening ??= restore().finally(() => {
      reopening = null
      tell()
    })
    tell()
    return reopening
  }

  async function makeRoom(): Promise<boolean> {
    const large = (await store.keys('')).filter((key) => largeCopies.test(key))
    for (const key of large) await store.remove(key)
    return large.length > 0
  }

  /** Tries what was refused earlier once more: there may be room by now. */
  async function catchUp(): Promise<void> {
    const waiting = Array.from(unkept)
    for (const key of waiting) {
      const bytes = known.get(key)
      if (bytes === undefined) unkept.delete(key)
      else await put(key, bytes).catch(() => undefined)
    }
  }

  /** Once more with a new connection where the old one was closed with its storage. */
  async function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    await (reopening ?? (fellBack() ? reopen() : null))
    try {
      return await work()
    } catch (failure) {
      if (!wasClosed(failure)) throw failure
      await reopen()
      return work()
    }
  }

  return {
    get durable() {
      return durable
    },
    onDurable(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async get(key) {
      const found = await attempt(() => store.get(key))
      if (found !== undefined) known.set(key, found)
      return found
    },
    async set(key, bytes) {
      known.set(key, bytes.slice())
      try {
        await attempt(() => put(key, bytes)).catch(async (failure: unknown) => {
          if (isCopy(key) || !(await makeRoom().catch(() => false))) throw failure
          await put(key, bytes)
        })
        if (unkept.size > 0) await catchUp()
      } finally {
        tell()
      }
    },
    async remove(key) {
      known.delete(key)
      unkept.delete(key)
      await attempt(() => store.remove(key))
      tell()
    },
    keys: (prefix) => attempt(() => store.keys(prefix)),
  }
}

function wasClosed(failure: unknown): boolean {
  const cause = failure instanceof DeviceStorageFailure ? failure.cause : failure
  return (
    cause instanceof DOMException && (cause.name === 'InvalidStateError' || cause.name === 'NotFoundError')
  )
}
