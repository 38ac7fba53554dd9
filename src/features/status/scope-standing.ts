import {
  activityScopes,
  adminScopes,
  coreScopes,
  meetingScopes,
  relayScopes,
  setUpScopes,
  sharedCalendarScopes,
  withoutScope,
  type Scope,
} from '#src/graph/scopes.ts'
import type { SignIn } from '#src/host/sign-in.ts'
import { ConsentNeeded, InteractionNeeded } from '#src/host/sign-in-failures.ts'

/** Whether a permission is there for this person now. */
export interface ScopeStanding {
  readonly scope: Scope
  /** As it is asked for: the relay's stands in full in the configuration. */
  readonly asked: string
  /** By which `scope-lacking-…` and `status-scope-…` name it. */
  readonly feature: string
  /** `unknown`: nobody answered; `not-used`: this installation has nothing that would need it. */
  readonly is: 'granted' | 'missing' | 'unknown' | 'not-used'
  /** Only an administrator can grant it: nobody else is asked. */
  readonly administrator: boolean
  /** Where an administrator approves what is missing. */
  readonly consentUrl: string | null
}

type Answer = Pick<ScopeStanding, 'is' | 'consentUrl'>

const byThemselves = [
  ...setUpScopes,
  ...meetingScopes,
  ...activityScopes,
  ...sharedCalendarScopes,
  ...adminScopes,
] as const

/** Asks for each permission without a window. `relayScope` is null where no relay is installed. */
export async function readScopes(
  signIn: Pick<SignIn, 'tokenFor'>,
  relayScope: string | null,
): Promise<readonly ScopeStanding[]> {
  const ask = (scopes: readonly string[]): Promise<Answer> =>
    signIn.tokenFor(scopes).then((): Answer => ({ is: 'granted', consentUrl: null }), answerOf)
  // One token holds all of them; only where it is refused does it matter which one is missing.
  const together = await ask(coreScopes)
  const core = coreScopes.map(async (scope) =>
    standing(scope, scope, together.is === 'missing' ? await ask([scope]) : together),
  )
  const further = byThemselves.map(async (scope) => standing(scope, scope, await ask([scope])))
  const relay = relayScopes.map(async (scope) =>
    relayScope === null
      ? standing(scope, scope, { is: 'not-used', consentUrl: null })
      : standing(scope, relayScope, await ask([relayScope])),
  )
  return Promise.all([...core, ...further, ...relay])
}

function answerOf(failure: unknown): Answer {
  if (failure instanceof InteractionNeeded || failure instanceof ConsentNeeded)
    return { is: 'missing', consentUrl: failure.consentUrl }
  return { is: 'unknown', consentUrl: null }
}

function standing(scope: Scope, asked: string, answer: Answer): ScopeStanding {
  const administrator = adminScopes.some((each) => each === scope)
  return { scope, asked, feature: withoutScope[scope], administrator, ...answer }
}
