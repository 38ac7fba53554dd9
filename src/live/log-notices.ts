/**
 * The port over which a page hears that somebody has written to the log. It says nothing of what was written, may say
 * it late, twice, for nothing or not at all, and is trusted only as far as it has shown to be in time.
 */
export interface LogNotices {
  /** The answer stops it. */
  listen(hear: (notice: 'written' | 'down') => void): () => void
  /** This page has written: others are to hear of it. */
  wrote(): void
}
