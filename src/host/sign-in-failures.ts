/** A person has to press something first: consent, a claims challenge, or a sign-in that ended. */
export class InteractionNeeded extends Error {
  override readonly name = 'InteractionNeeded'
  readonly scopes: readonly string[]
  readonly claims: string | undefined
  /** Where an administrator approves, if it turns out that the person may not. */
  readonly consentUrl: string
  /** Nobody has allowed these scopes yet. Whether this person may, only the window tells. */
  readonly unapproved: boolean
  constructor(
    wish: {
      readonly scopes: readonly string[]
      readonly claims: string | undefined
      readonly consentUrl: string
      readonly unapproved: boolean
    },
    cause: unknown,
  ) {
    super(`Sign-in needs the person for: ${wish.scopes.join(' ')}`, { cause })
    this.scopes = wish.scopes
    this.claims = wish.claims
    this.consentUrl = wish.consentUrl
    this.unapproved = wish.unapproved
  }
}

/** The tenant does not let people consent: an administrator approves once, at `consentUrl`. */
export class ConsentNeeded extends Error {
  override readonly name = 'ConsentNeeded'
  readonly scopes: readonly string[]
  readonly consentUrl: string
  constructor(scopes: readonly string[], consentUrl: string, cause: unknown) {
    super('An administrator has to approve this app first.', { cause })
    this.scopes = scopes
    this.consentUrl = consentUrl
  }
}

/** The host is one person and the token another: nothing is sent. */
export class WrongAccount extends Error {
  override readonly name = 'WrongAccount'
  constructor() {
    super('The signed-in account is not the person of the host.')
  }
}

/** The sign-in service or the host's broker could not be reached; `offline` where the network was missing. */
export class SignInUnavailable extends Error {
  override readonly name = 'SignInUnavailable'
  readonly offline: boolean
  constructor(message: string, options: { readonly cause: unknown; readonly offline?: boolean }) {
    super(message, { cause: options.cause })
    this.offline = options.offline ?? false
  }
}
