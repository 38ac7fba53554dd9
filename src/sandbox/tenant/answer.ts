import type { Answer, Exchange } from './exchange.ts'
import { GraphRefusal } from './graph-error.ts'
import { decodeSafely } from './match-route.ts'

export interface Tracing {
  readonly requestId: string
  readonly clientRequestId: string
  readonly atMs: number
}

const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'

/** Graph takes the caller's `client-request-id`, else uses its own id for both. */
export function tracingOf(headers: Headers, newGuid: () => string, atMs: number): Tracing {
  const requestId = newGuid()
  return { requestId, clientRequestId: headers.get('client-request-id') ?? requestId, atMs }
}

export function refusalAnswer(refusal: GraphRefusal, tracing: Tracing): Answer {
  const inner = {
    ...(refusal.innerCode === undefined ? {} : { code: refusal.innerCode }),
    // Graph's own throttling says it twice (pack: throttled-429).
    ...(refusal.code === 'TooManyRequests'
      ? { code: '429', message: 'Please retry after', status: '429' }
      : {}),
    date: new Date(tracing.atMs).toISOString().slice(0, 19),
    'request-id': tracing.requestId,
    'client-request-id': tracing.clientRequestId,
  }
  return {
    status: refusal.status,
    headers: refusal.headers,
    body: { error: { code: refusal.code, message: refusal.message, innerError: inner } },
  }
}

/** Any throw of a handler as an answer; what is no refusal is a bug of the tenant and is named as one. */
export function failureAnswer(error: unknown, tracing: Tracing): { answer: Answer; bug: string | undefined } {
  if (error instanceof GraphRefusal) return { answer: refusalAnswer(error, tracing), bug: undefined }
  const bug = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const refusal = new GraphRefusal(500, 'generalException', 'General exception while processing.')
  return { answer: refusalAnswer(refusal, tracing), bug }
}

/** The body as it travels, and its type; answers of the `$count` kind are plain text. */
function encodeBody(body: unknown): { readonly sent: BodyInit | null; readonly type: string | undefined } {
  if (body === undefined) return { sent: null, type: undefined }
  if (body instanceof Uint8Array) return { sent: new Uint8Array(body), type: 'application/octet-stream' }
  if (typeof body === 'string') return { sent: body, type: 'text/plain' }
  return { sent: JSON.stringify(body), type: JSON_TYPE }
}

export function toResponse(answer: Answer, tracing: Tracing, corsHeaders: Record<string, string>): Response {
  const { sent, type } = encodeBody(answer.body)
  const headers = new Headers({
    ...corsHeaders,
    'Cache-Control': 'private',
    'OData-Version': '4.0',
    Date: new Date(tracing.atMs).toUTCString(),
    'request-id': tracing.requestId,
    'client-request-id': tracing.clientRequestId,
    ...(type === undefined ? {} : { 'Content-Type': type }),
  })
  for (const [name, value] of Object.entries(answer.headers)) headers.set(name, value)
  return new Response(garbledText(sent, answer), { status: answer.status, headers })
}

/** Bytes and empty answers are left alone: what a page cannot read it never takes for an answer. */
function garbledText(sent: BodyInit | null, { garbled }: Answer): BodyInit | null {
  if (garbled === undefined || typeof sent !== 'string') return sent
  return garbled === 'truncated' ? sent.slice(0, Math.floor(sent.length / 2)) : sent + sent
}

/** The same answer as a row of a batch: JSON stays JSON, bytes become base64. */
export function toBatchRow(id: string, answer: Answer): Record<string, unknown> {
  const bytes = answer.body instanceof Uint8Array
  const type = bytes ? 'application/octet-stream' : typeof answer.body === 'string' ? 'text/plain' : JSON_TYPE
  return {
    id,
    status: answer.status,
    headers: {
      'Cache-Control': 'private',
      ...(answer.body === undefined ? {} : { 'Content-Type': type }),
      ...answer.headers,
    },
    ...(answer.body === undefined
      ? {}
      : { body: answer.body instanceof Uint8Array ? toBase64(answer.body) : answer.body }),
  }
}

export function sizeOf(answer: Answer): number {
  if (answer.body === undefined) return 0
  if (answer.body instanceof Uint8Array) return answer.body.byteLength
  return typeof answer.body === 'string' ? answer.body.length : JSON.stringify(answer.body).length
}

/** The address as people read it. */
export function readablePath(exchange: Pick<Exchange, 'path' | 'query'>): string {
  const query = [...exchange.query].map(([name, value]) => `${name}=${value}`).join('&')
  const path = decodeSafely(exchange.path)
  return query === '' ? path : `${path}?${query}`
}

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (each) => each.charCodeAt(0))
  } catch {
    return undefined
  }
}
