/** Whether an input method composes in the field; nothing is drawn by it. */
export interface Composing {
  now(): boolean
  begin(): void
  end(): void
}

export function createComposing(): Composing {
  let on = false
  return {
    now: () => on,
    begin() {
      on = true
    },
    end() {
      on = false
    },
  }
}
