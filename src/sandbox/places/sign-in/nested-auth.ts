import * as v from 'valibot'

/** A request of msal-browser 5 over the nested app authentication bridge. */
const requestSchema = v.object({
  messageType: v.literal('NestedAppAuthRequest'),
  method: v.picklist(['GetInitContext', 'GetToken', 'GetTokenPopup']),
  requestId: v.string(),
  tokenParams: v.optional(v.looseObject({ scope: v.string(), claims: v.optional(v.string()) })),
})
export type NestedAuthRequest = v.InferOutput<typeof requestSchema>

/** Null for anything that is not such a request. */
export function readNestedAuth(json: string): NestedAuthRequest | null {
  try {
    const parsed = v.safeParse(requestSchema, JSON.parse(json))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

export interface SignedInAs {
  readonly personId: string
  readonly tenantId: string
  readonly userPrincipalName: string
  readonly displayName: string
}

export type TokenOutcome =
  | {
      readonly kind: 'token'
      readonly accessToken: string
      readonly idToken: string
      readonly expiresIn: number
      readonly scopes: readonly string[]
    }
  /** The person has to be asked first. */
  | { readonly kind: 'interaction' }
  /** Only an administrator can approve; `interactive` is true when the person saw that page. */
  | { readonly kind: 'administrator'; readonly interactive: boolean; readonly missing: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'no-network' }

const notConsented = 'AADSTS65001: The user or administrator has not consented to use the application.'
const environment = 'login.microsoftonline.com'

function envelope(request: NestedAuthRequest, rest: object): string {
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...rest })
}

function refusal(request: NestedAuthRequest, status: string, code: string, description: string): string {
  return envelope(request, { success: false, error: { status, code, subError: '', description } })
}

/** The answer to `GetInitContext`: who is signed in to the host. */
export function initContextAnswer(request: NestedAuthRequest, who: SignedInAs): string {
  return envelope(request, {
    success: true,
    initContext: {
      sdkName: 'weft-sandbox-host',
      sdkVersion: '1.0.0',
      capabilities: { queryAccount: true },
      accountContext: {
        homeAccountId: `${who.personId}.${who.tenantId}`,
        environment,
        tenantId: who.tenantId,
      },
    },
  })
}

/** The answer to `GetToken` and `GetTokenPopup`. */
export function tokenAnswer(request: NestedAuthRequest, who: SignedInAs, outcome: TokenOutcome): string {
  switch (outcome.kind) {
    case 'token':
      return envelope(request, {
        success: true,
        token: {
          access_token: outcome.accessToken,
          id_token: outcome.idToken,
          expires_in: outcome.expiresIn,
          scope: outcome.scopes.join(' '),
          properties: null,
        },
        account: {
          homeAccountId: `${who.personId}.${who.tenantId}`,
          environment,
          tenantId: who.tenantId,
          username: who.userPrincipalName,
          localAccountId: who.personId,
          name: who.displayName,
        },
      })
    case 'interaction':
      return refusal(request, 'USER_INTERACTION_REQUIRED', 'consent_required', notConsented)
    case 'administrator': {
      const what = `AADSTS90094: An administrator of the organization must approve: ${outcome.missing.join(' ')}.`
      return outcome.interactive
        ? refusal(request, 'PERSISTENT_ERROR', 'access_denied', what)
        : // Without a window Entra says only that nobody has consented, not who may.
          refusal(request, 'USER_INTERACTION_REQUIRED', 'consent_required', notConsented)
    }
    case 'cancelled':
      return refusal(request, 'USER_CANCEL', 'user_cancelled', 'The person closed the window.')
    case 'no-network':
      return refusal(request, 'NO_NETWORK', 'no_network_connectivity', 'The host is offline.')
  }
}
