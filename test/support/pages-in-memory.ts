import type { PageChannel } from '#src/live/page-channel.ts'

/** Pages of one device that hear each other at once, or everything twice. */
export function pagesInMemory(): {
  join(): PageChannel
  twice(): void
  /** Words so far. */
  said(): number
} {
  const ears = new Map<symbol, Set<(word: unknown) => void>>()
  let times = 1
  let said = 0
  return {
    join() {
      const me = Symbol('page')
      ears.set(me, new Set())
      return {
        tell(word) {
          said += 1
          for (let time = 0; time < times; time += 1)
            for (const [page, hears] of ears)
              if (page !== me) for (const hear of hears) hear(structuredClone(word))
        },
        listen(hear) {
          ears.get(me)?.add(hear)
          return () => ears.get(me)?.delete(hear)
        },
        close: () => ears.delete(me),
      }
    },
    twice() {
      times = 2
    },
    said: () => said,
  }
}
