/** Where somebody stands in a field, and what it shows. */
export interface EarlyPlace {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Where somebody stands in the field that is there before everybody's is; nothing is drawn by it. */
export interface EarlyPlaces {
  stand(place: EarlyPlace): void
  leave(): void
  /** Answers it once: the next field goes on there. */
  take(): EarlyPlace | null
}

export function createEarlyPlaces(): EarlyPlaces {
  let place: EarlyPlace | null = null
  return {
    stand(now) {
      place = now
    },
    leave() {
      place = null
    },
    take() {
      const taken = place
      place = null
      return taken
    },
  }
}
