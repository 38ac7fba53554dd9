/** Who calls, as the access token says. */
export interface Caller {
  readonly userId: string
  readonly tenantId: string
  readonly scopes: readonly string[]
  /** Client id of the app that calls; any app's grants count where a token does not say. */
  readonly clientId?: string
}
