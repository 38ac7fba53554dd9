import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'

// The page that a sign-in popup comes back to; MSAL 5 waits for its word (facts: microsoft-365.md section 2, trap 3).
void broadcastResponseToMainFrame()
