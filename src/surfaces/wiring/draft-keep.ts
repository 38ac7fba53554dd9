import * as v from 'valibot'
import { afterPaint } from '#src/host/after-paint.ts'
import type { OtherPages } from '#src/host/other-pages.ts'
import type { DeviceBytes } from '#src/live/device-bytes.ts'
import { createLatestWriter } from '#src/live/latest-writer.ts'
import type { DraftKeep } from '#src/ui/drafts/drafts.tsx'

const keptSchema = v.pipe(v.string(), v.parseJson(), v.object({ atMs: v.number(), text: v.string() }))

export interface PageDrafts extends DraftKeep {
  /** Whether anything is half-typed on this page. */
  holds(): boolean
}

interface LeftText {
  /** Where the device has it. */
  readonly name: string
  readonly text: string
}

function asBytes(atMs: number, text: string): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ atMs, text }))
}

/**
 * Half-typed text on the device, apart for each page, so that two pages of one person do not write over each other.
 * What a page leaves when it ends is taken over by another one, exactly once; the texts of a page that is open are
 * its own. Reading is synchronous for the screen's sake, so everything is loaded once; writing follows behind. A
 * device that refuses is said to the person (`DeviceNotice`) and costs the draft on reload and nothing now.
 */
export async function loadDrafts(
  device: DeviceBytes,
  deviceKey: string,
  pages: OtherPages,
  nowMs: () => number,
): Promise<PageDrafts> {
  const prefix = `${deviceKey}/drafts/`
  const own = new Map<string, string>()
  const left = new Map<string, readonly LeftText[]>()
  const shown = new Map<string, readonly string[]>()
  const listeners = new Set<() => void>()
  const writers = new Map<string, (text: string | null) => Promise<boolean>>()
  let taken = 0

  function write(key: string, text: string | null): Promise<boolean> {
    if (text === null) own.delete(key)
    else own.set(key, text)
    const name = `${prefix}${pages.pageId}/${key}`
    const writer =
      writers.get(key) ??
      createLatestWriter(async (next: string | null) => {
        if (next !== null) return device.set(name, asBytes(nowMs(), next))
        // What became of the text is on the screen first; until then the device has it once too often, not too seldom.
        await new Promise<void>((resolve) => afterPaint(resolve))
        return device.remove(name)
      })
    writers.set(key, writer)
    return writer(text)
  }

  function setLeft(key: string, texts: readonly LeftText[]): void {
    left.set(key, texts)
    shown.set(
      key,
      texts.map((each) => each.text),
    )
  }

  /** Answers false where the device refused; the text is shown all the same. */
  async function leave(key: string, text: string, atMs: number): Promise<boolean> {
    const known = left.get(key) ?? []
    if (own.get(key) === text || known.some((each) => each.text === text)) return true
    const name = `${prefix}${pages.pageId}~${(taken += 1)}/${key}`
    setLeft(key, [...known, { name, text }])
    return device.set(name, asBytes(atMs, text)).then(
      () => true,
      () => false,
    )
  }

  async function forgetName(name: string): Promise<void> {
    await device.remove(name).catch(() => undefined)
  }

  /** What is on the device of pages that are no longer open; newest first. */
  async function findLeft() {
    const open = new Map<string, boolean>([[pages.pageId, true]])
    const found: {
      readonly key: string
      readonly name: string
      readonly atMs: number
      readonly text: string
    }[] = []
    for (const name of await device.keys(prefix)) {
      const [page = '', ...key] = name.slice(prefix.length).split('/')
      const [pageId = ''] = page.split('~')
      const isOpen = open.get(pageId) ?? (await pages.isOpen(pageId))
      open.set(pageId, isOpen)
      if (isOpen) continue
      const kept = v.safeParse(keptSchema, new TextDecoder().decode(await device.get(name)))
      if (kept.success) found.push({ key: key.join('/'), name, ...kept.output })
      else await forgetName(name)
    }
    return found.sort((a, b) => b.atMs - a.atMs)
  }

  /** Makes what was left this page's, under a name of this page, before the old name is let go. */
  async function takeOver(): Promise<void> {
    for (const { key, name, atMs, text } of await findLeft()) {
      if (await leave(key, text, atMs)) await forgetName(name)
    }
    for (const each of listeners) each()
  }
  const look = () => pages.alone(takeOver).catch(() => undefined)
  await look()
  pages.onEnded(() => void look())

  return {
    read(key) {
      const known = own.get(key)
      if (known !== undefined) return known
      const [newest, ...others] = left.get(key) ?? []
      if (newest === undefined) return null
      setLeft(key, others)
      void write(key, newest.text).then((kept) => {
        if (kept) void forgetName(newest.name)
      })
      return newest.text
    },
    write: (key, text) => void write(key, text),
    left: (key) => shown.get(key) ?? none,
    forget(key, text) {
      const texts = left.get(key) ?? []
      setLeft(
        key,
        texts.filter((each) => each.text !== text),
      )
      for (const each of texts) if (each.text === text) void forgetName(each.name)
      for (const each of listeners) each()
    },
    leave(key, text) {
      void leave(key, text, nowMs())
      for (const each of listeners) each()
    },
    holds: () => own.size > 0,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const none: readonly string[] = []
