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

test('without a window, missing approval is told from an ended sign-in, but not who may approve', () => {
  const missing = {
    name: 'InteractionRequiredAuthError',
    errorCode: 'consent_required',
    errorMessage: 'AADSTS65001: The user or administrator has not consented to use the application.',
  }
  expect(readSignInFailure(missing, silent)).toMatchObject({
    name: 'InteractionNeeded',
    unapproved: true,
    consentUrl: 'https://consent.example',
  })
  const ended = { name: 'InteractionRequiredAuthError', errorCode: 'login_required' }
  expect(readSignInFailure(ended, silent)).toMatchObject({ name: 'InteractionNeeded', unapproved: false })
})

test('an answer that names the administrator is believed without a window too', () => {
  expect(
    readSignInFailure({ name: 'InteractionRequiredAuthError', errorMessage: 'AADSTS90094: …' }, silent),
  ).toBeInstanceOf(ConsentNeeded)
})

test('who reads what Weft asks for and says no is asked again, and no administrator is blamed', () => {
  expect(
    readSignInFailure(
      { name: 'ServerError', errorCode: 'access_denied', errorMessage: 'AADSTS65004: User declined.' },
      shown,
    ),
  ).toBeInstanceOf(InteractionNeeded)
})

test('a silent host and anything unknown are unavailability, not a reason to ask the person', () => {
  expect(readSignInFailure(new HostSilent(), silent)).toBeInstanceOf(SignInUnavailable)
  expect(
    readSignInFailure({ name: 'ServerError', errorCode: 'temporarily_unavailable' }, silent),
  ).toBeInstanceOf(SignInUnavailable)
  expect(readSignInFailure('boom', silent)).toBeInstanceOf(SignInUnavailable)
})
