import { lineLimit } from '#src/domain/session/capture.ts'

/** An ask as an action's line; one that is longer than a line keeps all its words in the detail. */
export function askAsAction(ask: string, from: string): { readonly text: string; readonly detail: string } {
  if (ask.length <= lineLimit) return { text: ask, detail: from }
  const head = ask.slice(0, lineLimit - 1)
  const words = head.slice(0, Math.max(head.lastIndexOf(' '), lineLimit / 2))
  return { text: `${words.trimEnd()}…`, detail: `${ask}\n\n${from}` }
}
