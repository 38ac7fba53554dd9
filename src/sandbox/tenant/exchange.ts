import type { Caller } from './caller.ts'
import type { Garbling } from './fault.ts'
import type { Service } from './route.ts'

/** What a request carries: text that should be JSON, a JSON value (from a batch), bytes, or nothing. */
export type Payload =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

/** One Graph request, alone or out of a batch, its caller known. */
export interface Exchange {
  readonly method: string
  /** Below `/v1.0`, as it stands in the address (still encoded), without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly payload: Payload
  readonly caller: Caller
  /** Absolute address of `/v1.0`. */
  readonly base: string
  /** Set for the requests of one batch. */
  readonly batchId: string | undefined
}

/** What goes back, before it becomes a `Response` or a row of a batch's answer. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** This one answer does not expose its `Retry-After` to pages. */
  readonly retryAfterHidden?: boolean
  /** This one answer is spoilt on its way. */
  readonly garbled?: Garbling
}

/** One line of "What did Weft ask for?". */
export interface RequestReport {
  readonly userId: string | undefined
  readonly method: string
  /** Decoded, with the query. */
  readonly path: string
  /** 0 where the connection was cut before an answer. */
  readonly status: number
  /** Any one of these would do; the first is the least. */
  readonly scopesNeeded: readonly string[]
  readonly scopeUsed: string | undefined
  readonly service: Service | undefined
  /** Resource units (SharePoint, directory); 1 elsewhere. */
  readonly units: number
  /** Size of the answer's body. */
  readonly bytes: number
  readonly atMs: number
  readonly batchId: string | undefined
  /** A bug of the tenant itself: the handler threw something that is no refusal. */
  readonly bug: string | undefined
}

/** The connection broke: `handle` rejects with this, as `fetch` rejects with a TypeError. */
export class ConnectionDropped extends TypeError {
  override readonly name = 'ConnectionDropped'

  constructor() {
    super('Failed to fetch')
  }
}
