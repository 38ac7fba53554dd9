/** Who calls, as the access token says. */
export interface Caller {
  readonly userId: string
  readonly tenantId: string
  readonly scopes: readonly string[]
}
