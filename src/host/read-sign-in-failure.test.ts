import { expect, test } from 'vitest'
import { HostSilent } from './opened-place.ts'
import { readSignInFailure } from './read-sign-in-failure.ts'
import { ConsentNeeded, InteractionNeeded, SignInUnavailable } from './sign-in-failures.ts'

const silent = {
  scopes: ['User.Read'],
  claims: undefined,
  interactive: false,
  consentUrl: 'https://consent.example',
}
const shown = { ...silent, interactive: true }

test('a need for interaction asks the person, with or without nested app auth', () => {
  expect(
    readSignInFailure({ name: 'InteractionRequiredAuthError', errorCode: 'interaction_required' }, silent),
  ).toBeInstanceOf(InteractionNeeded)
  expect(
    readSignInFailure({ name: 'BrowserAuthError', errorCode: 'no_account_error' }, silent),
  ).toBeInstanceOf(InteractionNeeded)
})

test('a refusal in the window means the administrator, and a closed window means asking again', () => {
  expect(readSignInFailure({ name: 'ServerError', errorCode: 'access_denied' }, shown)).toBeInstanceOf(
    ConsentNeeded,
  )
  expect(readSignInFailure({ name: 'ServerError', errorMessage: 'AADSTS90094: …' }, shown)).toBeInstanceOf(
    ConsentNeeded,
  )
  expect(readSignInFailure({ name: 'BrowserAuthError', errorCode: 'user_cancelled' }, shown)).toBeInstanceOf(
    InteractionNeeded,
  )
})

test('a silent host and anything unknown are unavailability, not a reason to ask the person', () => {
  expect(readSignInFailure(new HostSilent(), silent)).toBeInstanceOf(SignInUnavailable)
  expect(
    readSignInFailure({ name: 'ServerError', errorCode: 'temporarily_unavailable' }, silent),
  ).toBeInstanceOf(SignInUnavailable)
  expect(readSignInFailure('boom', silent)).toBeInstanceOf(SignInUnavailable)
})
