/** `run`, the first time that the answer is called; by itself after so many milliseconds, should nobody call it. */
export function onceAtLatest(run: () => void, atLatestMs: number): () => void {
  let ran = false
  const once = () => {
    if (ran) return
    ran = true
    clearTimeout(timer)
    run()
  }
  const timer = setTimeout(once, atLatestMs)
  return once
}
