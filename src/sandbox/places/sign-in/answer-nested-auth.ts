import { DoorFailure, signIn } from '../server-door/door.ts'
import {
  initContextAnswer,
  readNestedAuth,
  tokenAnswer,
  type SignedInAs,
  type TokenOutcome,
} from './nested-auth.ts'

export interface ConsentQuestion {
  readonly kind: 'consent' | 'administrator'
  readonly person: SignedInAs
  readonly scopes: readonly string[]
  /** True: agreed to. */
  readonly answer: (agreed: boolean) => void
}

export interface Signer extends SignedInAs {
  readonly alias: string
  /** Shows the consent window and resolves with the person's answer. */
  readonly askPerson: (kind: ConsentQuestion['kind'], scopes: readonly string[]) => Promise<boolean>
}

async function outcomeOf(signer: Signer, scope: string, interactive: boolean): Promise<TokenOutcome> {
  const first = await signIn(signer.alias, scope, false)
  if (first.kind === 'token') return first
  if (!interactive) {
    return first.kind === 'ask'
      ? { kind: 'interaction' }
      : { kind: 'administrator', interactive, missing: first.missing }
  }
  if (first.kind === 'administrator') {
    await signer.askPerson('administrator', first.missing)
    return { kind: 'administrator', interactive, missing: first.missing }
  }
  if (!(await signer.askPerson('consent', first.missing))) return { kind: 'cancelled' }
  const second = await signIn(signer.alias, scope, true)
  return second.kind === 'token' ? second : { kind: 'cancelled' }
}

/** Answers one request of msal's nested app authentication; null for anything else. */
export async function answerNestedAuth(signer: Signer, json: string): Promise<string | null> {
  const request = readNestedAuth(json)
  if (request === null) return null
  if (request.method === 'GetInitContext') return initContextAnswer(request, signer)
  try {
    const scope = request.tokenParams?.scope ?? ''
    return tokenAnswer(request, signer, await outcomeOf(signer, scope, request.method === 'GetTokenPopup'))
  } catch (error) {
    if (error instanceof DoorFailure || error instanceof TypeError) {
      return tokenAnswer(request, signer, { kind: 'no-network' })
    }
    throw error
  }
}
