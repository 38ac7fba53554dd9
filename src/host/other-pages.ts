import { heldNames, holdWhileOpen } from './device-lock.ts'

/** This page among the pages of the same person in the same browser: two tabs, a panel and a tab. */
export interface OtherPages {
  readonly pageId: string
  isOpen(pageId: string): Promise<boolean>
  /** Runs the work while no other page of the person does the same. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>
  /** Calls back when another page may have ended; the answer stops it. */
  onEnded(listener: () => void): () => void
}

/** The end is told before the browser has let go of what the page held. */
const letGoMs = 300

/** `name` carries tenant and person. Resolves when the other pages can see this one. */
export async function joinPages(name: string, pageId: string): Promise<OtherPages> {
  const prefix = `${name}/page/`
  await holdWhileOpen(prefix + pageId)
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null
  // A channel is not a window and takes no target; it never leaves this origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = () => channel?.postMessage('ended')
  globalThis.addEventListener?.('pagehide', tell)
  return {
    pageId,
    isOpen: async (each) => (await heldNames(prefix + each)).includes(prefix + each),
    alone: (work) => ('locks' in navigator ? navigator.locks.request(`${name}/alone`, () => work()) : work()),
    onEnded(listener) {
      const told = () => setTimeout(listener, letGoMs)
      // A page that crashed tells nobody: whoever is looked at next notices.
      const seen = () => document.visibilityState === 'visible' && listener()
      channel?.addEventListener('message', told)
      document.addEventListener('visibilitychange', seen)
      return () => {
        channel?.removeEventListener('message', told)
        document.removeEventListener('visibilitychange', seen)
      }
    },
  }
}
