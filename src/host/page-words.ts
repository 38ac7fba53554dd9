/** Words between the pages of one person in this browser. */
export interface PageWords {
  tell(word: unknown): void
  /** Words of other pages, never the own; they are whatever a page of another release says. */
  listen(hear: (word: unknown) => void): () => void
  close(): void
}

/** `name` carries tenant and person. Where the browser has no channels nobody hears anything. */
export function pageWords(name: string): PageWords {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null
  return {
    // A channel is not a window and takes no target; it never leaves this origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    tell: (word) => channel?.postMessage(word),
    listen(hear) {
      const told = (event: MessageEvent) => hear(event.data)
      channel?.addEventListener('message', told)
      return () => channel?.removeEventListener('message', told)
    },
    close: () => channel?.close(),
  }
}
