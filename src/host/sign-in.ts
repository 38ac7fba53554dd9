import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser'
import { withinTime } from './opened-place.ts'
import type { WeftConfig } from './read-config.ts'
import { readSignInFailure } from './read-sign-in-failure.ts'
import { WrongAccount } from './sign-in-failures.ts'

/** Who signed in, as the token says. */
export interface Account {
  readonly personId: string
  readonly tenantId: string
  readonly name: string
  readonly username: string
}

export interface TokenWish {
  /** From a claims challenge (401). */
  readonly claims?: string
  /** Not from MSAL's cache: the last token was refused. */
  readonly fresh?: boolean
}

export interface SignIn {
  /** A token for these scopes without a window. Throws `InteractionNeeded`, `WrongAccount` or `SignInUnavailable`. */
  tokenFor(scopes: readonly string[], wish?: TokenWish): Promise<string>
  /** The same with a window; only after a person's press. Throws `ConsentNeeded` too. */
  askFor(scopes: readonly string[], claims?: string): Promise<void>
  /** Null before the first token. */
  account(): Account | null
}

/** A host may advertise nested app auth and never answer (facts, section 2, trap 1). */
const bridgeLimitMs = 10_000
/** People read a consent window; the host's popup has its own end. */
const popupLimitMs = 300_000

interface ExpectedPerson {
  /** Empty where the host does not say (Outlook, a bare browser). */
  readonly personId: string
  readonly tenantId: string
  readonly loginHint: string
}

function accountOf(info: AccountInfo): Account {
  const [objectId = ''] = info.homeAccountId.split('.')
  return {
    personId: info.localAccountId === '' ? objectId : info.localAccountId,
    tenantId: info.tenantId,
    name: info.name ?? info.username,
    username: info.username,
  }
}

function isExpected(account: Account, expected: ExpectedPerson): boolean {
  if (expected.personId !== '')
    return (
      account.personId === expected.personId &&
      (expected.tenantId === '' || account.tenantId === expected.tenantId)
    )
  return expected.loginHint === '' || account.username.toLowerCase() === expected.loginHint.toLowerCase()
}

/** What asks the host for tokens, on its way before it is needed. */
export async function fetchSignIn() {
  const { createNestablePublicClientApplication } = await import('@azure/msal-browser')
  return createNestablePublicClientApplication
}

/** Where sites are chosen one by one, one scope stands for whatever is done in them; the site's grant says how much. */
export function askedScopes(sites: WeftConfig['sites'], scopes: readonly string[]): string[] {
  return sites === 'chosen'
    ? [...new Set(scopes.map((each) => (each.startsWith('Sites.') ? 'Sites.Selected' : each)))]
    : [...scopes]
}

/** Nested app authentication: the host brokers the tokens; they stay in memory. MSAL is fetched on the first use. */
export function createSignIn(config: WeftConfig, expected: ExpectedPerson, pageOrigin: string): SignIn {
  let loading: Promise<IPublicClientApplication> | undefined
  let known: Account | null = null
  const consentUrl = `https://login.microsoftonline.com/${expected.tenantId === '' ? 'organizations' : expected.tenantId}/adminconsent?client_id=${config.clientId}`

  async function load(): Promise<IPublicClientApplication> {
    const createApplication = await fetchSignIn()
    return withinTime(
      createApplication({
        auth: {
          clientId: config.clientId,
          authority: config.authority,
          redirectUri: `${pageOrigin}/auth.html`,
        },
        cache: { cacheLocation: 'memoryStorage' },
      }),
      bridgeLimitMs,
    )
  }

  function application(): Promise<IPublicClientApplication> {
    loading ??= load().catch((failure: unknown) => {
      // The next attempt asks the host again.
      loading = undefined
      throw failure
    })
    return loading
  }

  function accept(result: AuthenticationResult): string {
    const account = accountOf(result.account)
    if (!isExpected(account, expected)) throw new WrongAccount()
    known = account
    return result.accessToken
  }

  async function ask(
    scopes: readonly string[],
    claims: string | undefined,
    interactive: boolean,
    work: (pca: IPublicClientApplication) => Promise<AuthenticationResult>,
  ): Promise<string> {
    let result: AuthenticationResult
    try {
      result = await withinTime(work(await application()), interactive ? popupLimitMs : bridgeLimitMs)
    } catch (failure) {
      throw readSignInFailure(failure, { scopes, claims, interactive, consentUrl })
    }
    return accept(result)
  }

  const requestOf = (scopes: readonly string[], claims: string | undefined) => ({
    scopes: askedScopes(config.sites, scopes),
    ...(claims === undefined ? {} : { claims }),
    ...(expected.loginHint === '' ? {} : { loginHint: expected.loginHint }),
  })

  return {
    tokenFor(scopes, wish = {}) {
      return ask(scopes, wish.claims, false, (pca) => {
        const [account] = pca.getAllAccounts()
        return pca.acquireTokenSilent({
          ...requestOf(scopes, wish.claims),
          forceRefresh: wish.fresh ?? false,
          ...(account === undefined ? {} : { account }),
        })
      })
    },
    async askFor(scopes, claims) {
      await ask(scopes, claims, true, (pca) => pca.acquireTokenPopup(requestOf(scopes, claims)))
    },
    account: () => known,
  }
}
