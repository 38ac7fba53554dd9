/** Web Locks of this page; null where the browser has none. */
export function locks(): LockManager | null {
  return typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : null
}

/**
 * Holds a named lock for the life of the page, so that other tabs of this person can tell who is still open. Names
 * carry tenant and person. Resolves when it is held, or at once where the browser has no locks.
 */
export function holdWhileOpen(name: string): Promise<void> {
  const manager = locks()
  if (manager === null) return Promise.resolve()
  return new Promise((resolve) => {
    void manager
      .request(name, () => {
        resolve()
        return new Promise<never>(() => undefined)
      })
      .catch(() => resolve())
  })
}

/** Holds a named lock until the answer is called; the page's end releases it too. */
export function holdUntil(name: string): () => void {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  void locks()
    ?.request(name, () => released)
    // A document that is going away holds nothing.
    .catch(() => undefined)
  return () => release()
}

/** Which of the names with this beginning are held by an open page of this browser, this one included. */
export async function heldNames(beginning: string): Promise<readonly string[]> {
  const manager = locks()
  if (manager === null) return []
  const { held } = await manager.query()
  return (held ?? []).flatMap((each) => (each.name?.startsWith(beginning) === true ? [each.name] : []))
}

/** Runs the work while no other page of this browser does what has this name; at once where there are no locks. */
export function runAlone(name: string, work: () => Promise<void>): Promise<void> {
  const manager = locks()
  return manager === null ? work() : manager.request(name, work)
}
