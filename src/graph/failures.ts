/** What became of the thing that was asked: nothing, all of it, or nobody knows until it is looked up. */
export type Effect = 'not-done' | 'done' | 'unknown'

export interface FailureFacts {
  /** `POST /planner/tasks`, without the query. */
  readonly what: string
  readonly effect: Effect
  /** Null where no answer came. */
  readonly status?: number | null
  /** Graph's codes from the outside in; the last is the most detailed one. */
  readonly codes?: readonly string[]
  /** For Microsoft's support. */
  readonly requestId?: string | null
  readonly cause?: unknown
}

/** A call that did not give what was asked. Subclasses say why; `effect` says what it means for the data. */
export abstract class GraphFailure extends Error {
  abstract override readonly name: string
  readonly what: string
  readonly effect: Effect
  readonly status: number | null
  readonly codes: readonly string[]
  readonly requestId: string | null

  constructor(facts: FailureFacts) {
    const told = [facts.status, ...(facts.codes ?? [])].filter((each) => each !== null && each !== undefined)
    super(`${facts.what}: ${told.join(' ') || 'no answer'}`, { cause: facts.cause })
    this.what = facts.what
    this.effect = facts.effect
    this.status = facts.status ?? null
    this.codes = facts.codes ?? []
    this.requestId = facts.requestId ?? null
  }
}

/** No usable token; `cause` is what the host's sign-in said (consent missing, another account, …). */
export class SignInNeeded extends GraphFailure {
  override readonly name = 'SignInNeeded'
}

/** The token lacks a scope: any one of `needed` would do, where Graph named them. */
export class ScopeMissing extends GraphFailure {
  override readonly name = 'ScopeMissing'
  readonly needed: readonly string[]
  constructor(facts: FailureFacts, needed: readonly string[]) {
    super(facts)
    this.needed = needed
  }
}

/** The person may not do this, whatever the token holds. */
export class AccessDenied extends GraphFailure {
  override readonly name = 'AccessDenied'
}

/** The council rests: this page sent nothing, whatever SharePoint would have allowed. */
export class CouncilArchived extends GraphFailure {
  override readonly name = 'CouncilArchived'
}

export class NotFound extends GraphFailure {
  override readonly name = 'NotFound'
}

/** Somebody changed it since it was read (412), or the change conflicts with theirs (409). */
export class Stale extends GraphFailure {
  override readonly name = 'Stale'
}

/** A unique value is there already: with our own key, the thing was created before. */
export class Duplicate extends GraphFailure {
  override readonly name = 'Duplicate'
}

/** The service wants fewer requests; `retryAtMs` is product time. */
export class Throttled extends GraphFailure {
  override readonly name = 'Throttled'
  readonly retryAtMs: number
  constructor(facts: FailureFacts, retryAtMs: number) {
    super(facts)
    this.retryAtMs = retryAtMs
  }
}

export class ServiceDown extends GraphFailure {
  override readonly name = 'ServiceDown'
}

/** The connection broke, or never was. */
export class Offline extends GraphFailure {
  override readonly name = 'Offline'
}

/** A call that must not be repeated got no certain answer: look it up before doing anything. */
export class OutcomeUnknown extends GraphFailure {
  override readonly name = 'OutcomeUnknown'
}

/** Planner's limits or a full store: repeating does not help until somebody makes room. */
export class LimitReached extends GraphFailure {
  override readonly name = 'LimitReached'
}

/** Graph calls the request wrong. */
export class Refused extends GraphFailure {
  override readonly name = 'Refused'
}

/** An answer that is not what the endpoint promises. */
export class Malformed extends GraphFailure {
  override readonly name = 'Malformed'
}

/** A cursor that has grown too old (410); `location` is where to begin anew, as a relative path. */
export class Gone extends GraphFailure {
  override readonly name = 'Gone'
  readonly location: string | null
  constructor(facts: FailureFacts, location: string | null) {
    super(facts)
    this.location = location
  }
}

export class TooLarge extends GraphFailure {
  override readonly name = 'TooLarge'
}

/** Nothing was sent: the client that was asked only reads. */
export class OnlyReads extends GraphFailure {
  override readonly name = 'OnlyReads'
}

/** A link in an answer that leads to another place than the configured Graph: never followed. */
export class ForeignLink extends GraphFailure {
  override readonly name = 'ForeignLink'
}
