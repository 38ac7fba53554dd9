import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'

/** Hands the answer of a sign-in popup to the page that opened it; MSAL 5 waits for this word. */
export function finishSignIn(): Promise<void> {
  return broadcastResponseToMainFrame()
}
