import { useEffect, useEffectEvent, useRef } from 'react'
import * as v from 'valibot'
import { officeErrorOf } from '../outlook-host/office-errors.ts'
import { officeMessageSchema } from '../outlook-host/office-message.ts'
import type { OutlookDesk } from '../outlook-host/outlook-desk.ts'
import { onSite } from './on-site.ts'

/** Runs one of the add-in's event handlers, and gives what it ended with. */
export type RunHandler = (action: string) => Promise<unknown>

/** Outlook waits no longer for a handler. */
const longestMs = 300_000

/** The page in which Outlook on the web runs the add-in's event handlers; nobody sees it. */
export function EventFrame(props: { desk: OutlookDesk; onReady: (run: RunHandler) => void }) {
  const { desk } = props
  const frame = useRef<HTMLIFrameElement>(null)
  const ready = useEffectEvent((run: RunHandler) => props.onReady(run))

  useEffect(() => {
    let last = 0
    const running = new Map<number, (options: unknown) => void>()
    const post = (message: object) =>
      frame.current?.contentWindow?.postMessage(message, window.location.origin)

    async function hear(event: MessageEvent<unknown>): Promise<void> {
      if (event.source !== frame.current?.contentWindow) return
      const asked = v.safeParse(officeMessageSchema, event.data)
      if (!asked.success) return
      const shared = { weftOffice: 1, id: asked.output.id } as const
      try {
        post({ ...shared, value: await desk.answer(asked.output) })
      } catch (error) {
        post({ ...shared, error: officeErrorOf(error) })
      }
    }

    const run: RunHandler = (action) =>
      new Promise((resolve) => {
        last += 1
        running.set(last, resolve)
        setTimeout(() => resolve(undefined), longestMs)
        post({ weftEvent: 1, action, run: last })
      })
    const heard = (event: MessageEvent<unknown>) => void hear(event)
    window.addEventListener('message', heard)
    let told = false
    const stop = desk.listen((word) => {
      if (word.kind === 'ended') running.get(word.run)?.(word.options)
      // Each handler says when it is joined; one is enough to begin.
      if (word.kind !== 'ready' || told) return
      told = true
      ready(run)
    })
    if (frame.current) frame.current.src = onSite('/autorun.html')
    return () => {
      window.removeEventListener('message', heard)
      stop()
    }
  }, [desk])

  // oxlint-disable-next-line react/iframe-missing-sandbox -- the product’s own page, framed as Outlook frames it
  return <iframe ref={frame} hidden title="Weft’s event handlers" data-frame="outlook-events" />
}
