import type { GraphCall } from '#src/graph/graph-client.ts'
import { addressOf } from '../address-of.ts'
import type { Line, SimulatedClient } from '../council-world.ts'

/** The official client's bug: it repeats a create whose outcome nobody knows. */
export function repeatingCreates(page: SimulatedClient): SimulatedClient {
  const careless = (call: GraphCall): GraphCall =>
    call.repeat === 'unkeyed' ? { ...call, repeat: 'keyed' } : call
  const client = {
    ...page.client,
    sendAll: (calls: readonly GraphCall[]) => page.client.sendAll(calls.map(careless)),
  }
  return { ...page, client }
}

/** A batch's 200 is believed, whatever its rows say of too many requests. */
export const ignoringInnerThrottling: Line = (send) => async (input, init) => {
  const response = await send(input, init)
  if (!addressOf(input).endsWith('/$batch') || response.status !== 200) return response
  const text = (await response.text()).replaceAll('"status":429', '"status":200')
  return new Response(text, { status: response.status, headers: response.headers })
}

/** Writes whatever others have written since. */
export const withoutIfMatch: Line = (send) => (input, init) => {
  const headers = new Headers(init?.headers)
  headers.delete('If-Match')
  const body =
    typeof init?.body === 'string' ? init.body.replaceAll('"If-Match"', '"If-Unmatched"') : init?.body
  return send(input, { ...init, headers, ...(body === undefined ? {} : { body }) })
}

/** Carries items alone, as before topics went along. */
export const forgettingTopics: Line = (send) => (input, init) => {
  if (typeof init?.body !== 'string' || !init.body.includes('carry-items')) return send(input, init)
  return send(input, { ...init, body: init.body.replaceAll('propose-item', 'propose-nothing') })
}

/** Forgets that something it has sent may still come, as releases before the late look did. */
export const forgettingDoubts: Line = (send) => (input, init) => {
  if (typeof init?.body !== 'string') return send(input, init)
  return send(input, { ...init, body: init.body.replaceAll(/,\\"lateUntilMs\\":[\d.]+/g, '') })
}

/** Comes back when it likes: never sees how long it was asked to stay away. */
export const comingBackEarly: Line = (send) => async (input, init) => {
  const response = await send(input, init)
  const headers = new Headers(response.headers)
  headers.delete('Retry-After')
  const text = (await response.text()).replaceAll('"Retry-After"', '"Retry-Whenever"')
  return new Response(text === '' ? null : text, { status: response.status, headers })
}
