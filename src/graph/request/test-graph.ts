import { createGraphClient, type GraphClientOptions } from '../create-graph-client.ts'
import type { GraphCall } from '../graph-client.ts'

export interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Headers
  /** Parsed JSON, or text. */
  readonly body: unknown
  readonly atMs: number
}

/** A time-out that no wait equals, so that it can be told from one. */
const NEVER_MS = 86_399_999

type Answering = (sent: Sent, index: number) => Response | Promise<Response>

/** Time that stands still while anything runs, then jumps to the next thing that waits. */
function jumpingTime() {
  const clock = { ms: Date.UTC(2026, 10, 23, 9) }
  const waits: { readonly atMs: number; readonly ring: () => void }[] = []
  const jump = () => {
    const next = waits.sort((a, b) => a.atMs - b.atMs).shift()
    if (next === undefined) return
    clock.ms = Math.max(clock.ms, next.atMs)
    next.ring()
    setImmediate(jump)
  }
  const delay = (ms: number) =>
    new Promise<void>((resolve) => {
      waits.push({ atMs: clock.ms + ms, ring: resolve })
      if (waits.length === 1) setImmediate(jump)
    })
  return { clock, delay }
}

/** A client over answers that a test makes, with a clock that jumps over every wait. */
export function testGraph(answering: Answering, options: Partial<GraphClientOptions> = {}) {
  const time = jumpingTime()
  const { clock } = time
  const sent: Sent[] = []
  const asked: { scopes: readonly string[]; claims?: string; fresh?: boolean }[] = []
  let guids = 0
  const graph = createGraphClient({
    origin: 'http://graph.localhost:3000',
    tokenFor: async (scopes, request) => {
      asked.push({ scopes, ...request })
      return request.claims ? 'claims-token' : request.fresh ? 'fresh-token' : 'token'
    },
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const text = await request.text()
      const one: Sent = {
        method: request.method,
        path: request.url.replace('http://graph.localhost:3000/v1.0', ''),
        headers: request.headers,
        body: text !== '' && /json/.test(request.headers.get('Content-Type') ?? '') ? JSON.parse(text) : text,
        atMs: clock.ms,
      }
      sent.push(one)
      return answering(one, sent.length - 1)
    },
    nowMs: () => clock.ms,
    // Time-outs never ring here.
    delay: (ms) => (ms === NEVER_MS ? new Promise(() => undefined) : time.delay(ms)),
    random: () => 0.5,
    timeoutMs: NEVER_MS,
    newGuid: () => `guid-${++guids}`,
    ...options,
  })
  return { graph, sent, asked, clock }
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  })
}

export function refusal(
  status: number,
  code: string,
  message = '',
  headers: Record<string, string> = {},
): Response {
  return json(status, { error: { code, message, innerError: { 'request-id': 'req-1' } } }, headers)
}

export function call(over: Partial<GraphCall> = {}): GraphCall {
  return { method: 'GET', path: '/me', service: 'directory', repeat: 'read', scopes: ['User.Read'], ...over }
}
