import type { OpenClients } from '#src/live/journal.ts'

/** The locks of one machine by which its pages know which of them are open; one page's view of them. */
export function pageLocks(open: Set<string>): OpenClients & { close(): void } {
  const mine: string[] = []
  return {
    hold: (clientId) => {
      mine.push(clientId)
      open.add(clientId)
    },
    isOpen: (clientId) => Promise.resolve(open.has(clientId)),
    close: () => mine.forEach((each) => open.delete(each)),
  }
}
