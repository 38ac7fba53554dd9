/**
 * Writes values one after another; what was overtaken while a write was under way is skipped. The answer says whether
 * the device holds this value or a newer one.
 */
export function createLatestWriter<Value>(
  write: (value: Value) => Promise<void>,
): (value: Value) => Promise<boolean> {
  let current: Promise<boolean> = Promise.resolve(true)
  let next: { value: Value; done: Promise<boolean> } | null = null
  return (value) => {
    if (next !== null) {
      next.value = value
      return next.done
    }
    const waiting = { value, done: Promise.resolve(false) }
    waiting.done = current.then(async () => {
      next = null
      try {
        await write(waiting.value)
        return true
      } catch {
        return false
      }
    })
    next = waiting
    current = waiting.done
    return waiting.done
  }
}
