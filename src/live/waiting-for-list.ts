/** Those who wait until the list holds everything that was made. */
export interface WaitingForList {
  wait(): Promise<void>
  done(): void
  failed(failure: unknown): void
}

export function waitingForList(): WaitingForList {
  const waiters = new Set<{ resolve: () => void; reject: (failure: unknown) => void }>()
  return {
    wait: () => new Promise((resolve, reject) => waiters.add({ resolve, reject })),
    done() {
      for (const each of waiters) each.resolve()
      waiters.clear()
    },
    failed(failure) {
      for (const each of waiters) each.reject(failure)
      waiters.clear()
    },
  }
}
