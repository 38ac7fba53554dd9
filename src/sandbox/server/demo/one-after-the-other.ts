/**
 * In the place of Node's `async_hooks`: what a request carries along is known while nothing else runs, so requests run
 * one after the other.
 */
export class AsyncLocalStorage<Value> {
  #current: Value | undefined
  #last: Promise<unknown> = Promise.resolve()

  getStore(): Value | undefined {
    return this.#current
  }

  run<Result>(value: Value, work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(async () => {
      this.#current = value
      try {
        return await work()
      } finally {
        this.#current = undefined
      }
    })
    this.#last = turn.catch(() => undefined)
    return turn
  }
}
