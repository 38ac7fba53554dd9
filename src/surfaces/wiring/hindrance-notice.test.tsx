// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { SignIn } from '#src/host/sign-in.ts'
import { TextProvider } from '#src/ui/text/text-provider.tsx'
import { HindranceNotice } from './hindrance-notice.tsx'

test('a look at the page that was asked before the press begins nothing anew after it', async () => {
  let answer = (_token: string): void => undefined
  const asked = new Promise<string>((resolve) => {
    answer = resolve
  })
  const signIn: SignIn = {
    tokenFor: () => asked,
    askFor: () => Promise.resolve(),
    account: () => null,
  }
  let goneOn = 0
  const hindrance = { kind: 'sign-in', scopes: [], claims: undefined, consentUrl: null } as const
  render(
    <TextProvider locale="en">
      <HindranceNotice hindrance={hindrance} person={{ signIn }} onDone={() => (goneOn += 1)} />
    </TextProvider>,
  )
  // The press brings the focus first, and the page asks quietly whether it may go on.
  fireEvent.focus(window)
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  await act(() => Promise.resolve())
  expect(goneOn).toBe(1)
  await act(async () => {
    answer('token')
    await asked
  })
  expect(goneOn).toBe(1)
})
