import { locks } from './device-lock.ts'

/** The turn to send and read for all pages of a person in this browser; one page has it at a time. */
export interface PageTurn {
  /** Asks for the turn: true when this page has it. A page that asked in vain gets it when the other page ends. */
  take(): Promise<boolean>
  isMine(): boolean
  /** Calls back when the turn has come to this page after another had it. */
  onMine(listener: () => void): () => void
  /** Gives it to whoever waits. */
  leave(): void
}

/** `name` carries tenant and person. Where the browser has no locks every page believes that it is its turn. */
export function pageTurn(name: string): PageTurn {
  const manager = locks()
  const listeners = new Set<() => void>()
  const leaving = new AbortController()
  let mine = false
  let waits = false
  let letGo = () => {}
  const left = new Promise<void>((resolve) => {
    letGo = resolve
  })

  function hold(): Promise<void> {
    mine = true
    return left
  }

  function wait(by: LockManager) {
    if (waits) return
    waits = true
    const come = () => {
      const held = hold()
      for (const listener of listeners) listener()
      return held
    }
    // Aborted by leaving; a document that is going away holds nothing.
    by.request(name, { signal: leaving.signal }, come).catch(() => undefined)
  }

  return {
    take() {
      if (mine || leaving.signal.aborted) return Promise.resolve(mine)
      if (manager === null) {
        mine = true
        return Promise.resolve(true)
      }
      return new Promise((resolve) => {
        manager
          .request(name, { ifAvailable: true }, (lock) => {
            if (leaving.signal.aborted) return resolve(false)
            resolve(lock !== null)
            if (lock !== null) return hold()
            wait(manager)
          })
          .catch(() => resolve(false))
      })
    },
    isMine: () => mine,
    onMine(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    leave() {
      mine = false
      leaving.abort()
      letGo()
    },
  }
}
