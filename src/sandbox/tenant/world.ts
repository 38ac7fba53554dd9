/**
 * Everything a workload may use of its surroundings. Handlers are synchronous functions over the world's tables:
 * a request is atomic, and two requests never interleave.
 */
export interface World {
  /** The tenant's time, milliseconds since 1970 UTC; it can be moved. */
  now(): number
  /** A fresh GUID. */
  newGuid(): string
  /** A number in [0, 1); seeded in tests. */
  random(): number
  /**
   * The table of that name: rows by key, in insertion order, kept between runs as JSON.
   * A workload owns its tables (names start with the workload's word, `planner.tasks`) and exports typed accessors.
   */
  table<Row>(name: string): Map<string, Row>
  /** The next number of a named counter, from 1, kept between runs (list item ids, etag versions). */
  next(counter: string): number
  /** What the calling app may do on a site, where its token holds the chosen sites alone; absent without a limit. */
  appRight?(siteId: string): 'none' | 'read' | 'write' | 'make-lists'
}
