import { ownScript } from '#src/host/own-script.ts'
import type { DeskAnswer, DeskAsk, FarDesk } from './desk-ask.ts'
// The build answers the worker's address for this import.
// oxlint-disable-next-line import/default
import workerAddress from './import-worker.ts?worker&url'

/** A desk in a worker of its own: files of any size are read and written there, never on the page's thread. */
export function openDesk(): FarDesk {
  const worker = new Worker(ownScript(workerAddress), { type: 'module' })
  const waiting = new Map<number, (answer: DeskAnswer) => void>()
  let asked = 0
  let closed = false
  const failAll = (failure: string) => {
    for (const [id, tell] of waiting) tell({ id, failure })
    waiting.clear()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', () => failAll('The worker ended.'))
  const ask =
    (method: DeskAsk['method']) =>
    (...args: readonly unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        if (closed) return reject(new Error('The desk is closed.'))
        asked += 1
        waiting.set(asked, ({ value, failure }) =>
          failure === undefined ? resolve(value) : reject(new Error(failure)),
        )
        const question: DeskAsk = { id: asked, method, args }
        // A worker has no origin to name.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage(question)
      })
  const far = {
    open: ask('open'),
    look: ask('look'),
    know: ask('know'),
    plan: ask('plan'),
    edits: ask('edits'),
    write: ask('write'),
    template: ask('template'),
    close: () => {
      closed = true
      worker.terminate()
      failAll('The desk is closed.')
    },
  }
  // The worker is of this build and answers by these types.
  return far as FarDesk
}
