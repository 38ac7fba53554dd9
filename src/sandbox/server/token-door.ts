import * as v from 'valibot'
import { weftApp } from '#src/sandbox/seed/company.ts'
import type { SignInAnswer } from '#src/sandbox/places/server-door/wire.ts'
import { personByAlias, type Person } from '#src/sandbox/tenant/people/person.ts'
import { askConsent, giveConsent, ownApi, resourceScopes, scopesFor } from './consent.ts'
import { tokenSeconds } from './identity.ts'
import { readBody, replyJson } from './reply-json.ts'
import type { Sandbox } from './sandbox.ts'

/** The client id of tokens that no product asked for: journeys, contract tests, the places' own views. */
const toolsClient = 'weft-sandbox-tools'
/** The same for whoever tries faults: what the switches say strikes these tokens as it strikes Weft's own. */
export const struckClient = 'weft-sandbox-struck'

/** Whether Graph knows the name is not asked: tests ask for scopes that nothing here needs. */
const scopeName = v.pipe(
  v.string(),
  v.regex(
    /^((https:\/\/graph\.microsoft\.com\/|api:\/\/[0-9a-f-]{36}\/)?[A-Za-z-]+(\.[A-Za-z-]+)+|openid|profile|email|offline_access)$/,
    'This is no scope. One of Graph’s looks like Sites.Read.All.',
  ),
)
const tokenSchema = v.object({
  user: v.string(),
  scopes: v.array(scopeName),
  /** Whether the switches' faults strike requests with this token; the places' own views are spared. */
  faults: v.optional(v.boolean(), false),
})
const signInSchema = v.object({
  user: v.string(),
  scope: v.string(),
  /** What the person answered on the consent page, once it was shown. */
  accept: v.optional(v.boolean(), false),
})

const mixed = 'AADSTS28000: A token is for one resource: ask for scopes of Graph and of Weft’s own API apart.'

/** What a token for these scopes is for; null where they belong to two resources. */
function resourceOf(scopes: readonly string[]): 'graph' | 'own-api' | null {
  const own = scopesFor('own-api', scopes).length
  if (own === 0) return 'graph'
  return own === scopes.length ? 'own-api' : null
}

function unknownPerson(alias: string): Response {
  return replyJson({ error: `Nobody here is called “${alias}”. GET /sandbox/people lists everybody.` }, 400)
}

function activePerson(sandbox: Sandbox, alias: string): Person | undefined {
  const person = personByAlias(sandbox.tenant().world, alias)
  return person?.accountEnabled === true ? person : undefined
}

/** `POST /sandbox/token`: exactly the scopes asked for, whatever anybody consented to. */
export async function giveToken(sandbox: Sandbox, request: Request): Promise<Response> {
  const body = await readBody(request, tokenSchema)
  if (!body.ok) return body.response
  const person = activePerson(sandbox, body.value.user)
  if (person === undefined) return unknownPerson(body.value.user)
  const scopes = body.value.scopes.map((each) => each.replace('https://graph.microsoft.com/', ''))
  const client = body.value.faults ? struckClient : toolsClient
  const resource = resourceOf(scopes)
  if (resource === null) return replyJson({ error: mixed }, 400)
  const audience = resource === 'graph' ? undefined : ownApi
  const token = sandbox.identity().accessToken(person, scopesFor(resource, scopes), client, audience)
  return replyJson({ access_token: token, token_type: 'Bearer', expires_in: tokenSeconds })
}

/** `POST /sandbox/sign-in`: what the identity platform answers Weft for a person, consent included. */
export async function signIn(sandbox: Sandbox, request: Request): Promise<Response> {
  const body = await readBody(request, signInSchema)
  if (!body.ok) return body.response
  const person = activePerson(sandbox, body.value.user)
  if (person === undefined) return unknownPerson(body.value.user)
  const wanted = resourceScopes(body.value.scope)
  const resource = resourceOf(wanted)
  if (resource === null) return replyJson({ error: mixed }, 400)
  const first = askConsent(sandbox.consent(), person.id, wanted)
  if (first.kind === 'ask' && body.value.accept) {
    sandbox.setConsent(giveConsent(sandbox.consent(), person.id, first.missing))
  }
  const answer = askConsent(sandbox.consent(), person.id, wanted)
  if (answer.kind !== 'granted')
    return replyJson({ kind: answer.kind, missing: [...answer.missing] } satisfies SignInAnswer)
  const identity = sandbox.identity()
  const scopes = scopesFor(resource, answer.scopes)
  const audience = resource === 'graph' ? undefined : ownApi
  return replyJson({
    kind: 'token',
    accessToken: identity.accessToken(person, scopes, weftApp.clientId, audience),
    idToken: identity.idToken(person, weftApp.clientId),
    expiresIn: tokenSeconds,
    // What MSAL keeps the token under: as they were asked for.
    scopes: resource === 'graph' ? scopes : scopes.map((each) => `${ownApi}/${each}`),
  } satisfies SignInAnswer)
}
