/** Which published limit a call draws on; one gate per service stands in front of the network. */
export type GraphService = 'sharepoint' | 'outlook' | 'teams' | 'planner' | 'directory'

/**
 * What a repeat of the call would do, which decides when it may be repeated (facts: graph.md section 11, point 2):
 * `read` nothing; `conditional` is refused by its If-Match or unique key the second time; `keyed` carries Graph's own
 * `transactionId`; `unkeyed` would do the thing twice, so an unknown outcome is thrown as `OutcomeUnknown`.
 */
export type RepeatKind = 'read' | 'conditional' | 'keyed' | 'unkeyed'

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /**
   * Relative to `/v1.0`, query included, already percent-encoded where Graph wants it. A next or delta link may stand
   * here as it came: the client cuts it to a path and refuses one of another origin (`ForeignLink`).
   */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** JSON-serialisable, or bytes with a `Content-Type` header. */
  readonly body?: unknown
  readonly service: GraphService
  readonly repeat: RepeatKind
  /** Least delegated scopes that the call needs. */
  readonly scopes: readonly string[]
  readonly signal?: AbortSignal
  /** How long the call and its repeats may take, in milliseconds; the client's own budget when left out. */
  readonly budgetMs?: number
}

export interface GraphAnswer {
  readonly status: number
  /** Header by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON, text, or undefined; unparsed by schema: adapters parse it once. */
  readonly body: unknown
}

/** An answer, or the typed failure of that one call; a batch never throws for one of its calls. */
export type GraphResult =
  { readonly ok: true; readonly answer: GraphAnswer } | { readonly ok: false; readonly failure: Error }

/**
 * The one place that sends requests. `send` throws a `GraphFailure` subclass; `sendAll` puts up to 20 calls into one
 * `$batch` (more calls, more batches; never two batches with Outlook calls at once), repeats inner failures that may
 * be repeated in a new batch, and answers in the order asked.
 */
export interface GraphClient {
  /** Absolute address that paths are relative to, `/v1.0` included. */
  readonly base: string
  send(call: GraphCall): Promise<GraphAnswer>
  sendAll(calls: readonly GraphCall[]): Promise<readonly GraphResult[]>
  /** Told when calls wait for a throttled service, in product time; null when nothing waits. */
  onWaiting(listener: (untilMs: number | null) => void): () => void
  /** Told after each attempt whether any answer came; false may be a dead network long before a call gives up. */
  onReach(listener: (reached: boolean) => void): () => void
}
