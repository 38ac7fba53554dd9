/** Work on a page's own thread is felt from some fifty milliseconds on; the screen wants its turn long before. */
const spellMs = 8

/** Whoever works for long calls it between parts: the page draws and hears keys when a spell is over. */
export function createBreathe(): () => Promise<void> {
  let sinceMs = performance.now()
  return async () => {
    if (performance.now() - sinceMs <= spellMs) return
    await nextTask()
    sinceMs = performance.now()
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
