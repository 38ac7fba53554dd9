import type { GraphFailure } from '../failures.ts'
import type { HttpReply } from './http-exchange.ts'

/** What one sending of a call gave. */
export type Attempt =
  | { readonly kind: 'reply'; readonly reply: HttpReply }
  /** Sent, and no answer came: broken connection, time-out, missing in the batch's answer. */
  | { readonly kind: 'lost'; readonly cause: unknown }
  /** Stopped before it left. */
  | { readonly kind: 'unsent'; readonly failure: GraphFailure }
