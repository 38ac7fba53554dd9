import * as v from 'valibot'
import { ConsentNeeded, InteractionNeeded, SignInUnavailable } from './sign-in-failures.ts'
import { HostSilent } from './opened-place.ts'

/** Only the words of MSAL's errors are read, not their classes: a popup may come from another realm. */
const failureSchema = v.object({
  name: v.optional(v.string(), ''),
  errorCode: v.optional(v.string(), ''),
  subError: v.optional(v.string(), ''),
  errorMessage: v.optional(v.string(), ''),
})

/** Entra's answers where only an administrator may approve, with or without a window. */
const administratorCodes = ['AADSTS90094', 'AADSTS90093', 'admin_consent']
/** The same after a window: the person was there, and it is still not allowed. */
const administratorCodesOfWindow = [...administratorCodes, 'AADSTS65001', 'access_denied']
/** Nobody has allowed it yet. Without a window Entra does not say who may. */
const unapprovedCodes = ['consent_required', 'AADSTS65001']
/** The person read what Weft asks for and said no; the window says `access_denied` here too. */
const declinedCode = 'AADSTS65004'
/** `no_account_error`: the fallback without nested app auth has nobody to be silent about (facts, section 2, trap 2). */
const interactionCodes = [
  'interaction_required',
  'login_required',
  'consent_required',
  'no_account_error',
  'user_cancelled',
  declinedCode,
  'native_account_unavailable',
]

/** MSAL's words for a missing network: the bridge's, and those of its own requests. */
const offlineCodes = ['no_network_connectivity', 'network_error', 'post_request_failed', 'get_request_failed']

/** What a failed token request means for the person. `interactive`: it came from the popup. */
export function readSignInFailure(
  failure: unknown,
  request: {
    scopes: readonly string[]
    claims: string | undefined
    interactive: boolean
    consentUrl: string
  },
): Error {
  if (failure instanceof HostSilent)
    return new SignInUnavailable('The host did not answer.', { cause: failure })
  const parsed = v.safeParse(failureSchema, failure)
  if (!parsed.success) return new SignInUnavailable('Sign-in failed.', { cause: failure })
  const said = parsed.output
  const words = `${said.errorCode} ${said.subError} ${said.errorMessage}`
  const oneOf = (codes: readonly string[]) => codes.some((each) => words.includes(each))
  if (
    oneOf(request.interactive ? administratorCodesOfWindow : administratorCodes) &&
    !words.includes(declinedCode)
  )
    return new ConsentNeeded(request.scopes, request.consentUrl, failure)
  if (said.name === 'InteractionRequiredAuthError' || oneOf(interactionCodes))
    return new InteractionNeeded({ ...request, unapproved: oneOf(unapprovedCodes) }, failure)
  return new SignInUnavailable(said.errorCode === '' ? 'Sign-in failed.' : said.errorCode, {
    cause: failure,
    offline: offlineCodes.includes(said.errorCode),
  })
}
