/**
 * The port to the other pages of the same person that show the same session on this device. Its name carries tenant,
 * person and session. What is heard may come from a page of another release.
 */
export interface PageChannel {
  tell(word: unknown): void
  /** Never the own words; the answer stops it. */
  listen(hear: (word: unknown) => void): () => void
  close(): void
}
