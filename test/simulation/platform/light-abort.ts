type Listener = () => void

/** `AbortSignal` without events: a list of listeners, each called once, and a reason that is made when asked for. */
export class LightAbortSignal {
  readonly #listeners = new Set<Listener>()
  #aborted = false
  #reason: unknown

  get aborted(): boolean {
    return this.#aborted
  }

  get reason(): unknown {
    if (this.#aborted) this.#reason ??= new DOMException('This operation was aborted', 'AbortError')
    return this.#reason
  }

  addEventListener(_abort: 'abort', listener: Listener): void {
    this.#listeners.add(listener)
  }

  removeEventListener(_abort: 'abort', listener: Listener): void {
    this.#listeners.delete(listener)
  }

  throwIfAborted(): void {
    if (this.#aborted) throw this.reason
  }

  /** For the controller alone. */
  end(reason: unknown): void {
    if (this.#aborted) return
    this.#aborted = true
    this.#reason = reason
    const told = [...this.#listeners]
    this.#listeners.clear()
    for (const listener of told) listener()
  }
}

export class LightAbortController {
  readonly signal = new LightAbortSignal()

  abort(reason?: unknown): void {
    this.signal.end(reason)
  }
}
