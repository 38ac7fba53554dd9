import { LightAbortController, LightAbortSignal } from './light-abort.ts'
import { LightHeaders } from './light-headers.ts'
import { LightBlob, LightRequest, LightResponse } from './light-messages.ts'

/** The platform as it was. */
export const realPlatform = { AbortController, Blob, Headers, Request, Response }

/**
 * Puts synchronous stand-ins in the place of what the platform gives to fetch: its own cost half of a simulated
 * request and need turns of the event loop that virtual time would have to wait for. `light-platform.test.ts` holds the stand-ins to the platform's own behaviour.
 */
export function useLightPlatform(): void {
  Object.assign(globalThis, {
    AbortController: LightAbortController,
    AbortSignal: LightAbortSignal,
    Blob: LightBlob,
    Headers: LightHeaders,
    Request: LightRequest,
    Response: LightResponse,
  })
}

export function isLightPlatform(): boolean {
  return Object.is(globalThis.Request, LightRequest)
}
