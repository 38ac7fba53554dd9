import type { Payload } from './exchange.ts'
import { badRequest, GraphRefusal } from './graph-error.ts'

export interface Address {
  /** Absolute address of `/v1.0`, on the origin that the caller used. */
  readonly base: string
  /** Below `/v1.0`, still encoded. */
  readonly path: string
  readonly query: URLSearchParams
}

/** Splits `…/graph/v1.0/me?$select=id`; throws 400 for another version. */
export function addressOf(url: string): Address {
  const { origin, pathname, searchParams } = new URL(url)
  const found = /^((?:\/graph)?\/v1\.0)(\/.*)?$/.exec(pathname)
  if (found === null) throw badRequest('Invalid version.')
  return { base: `${origin}${found[1]}`, path: found[2] ?? '/', query: searchParams }
}

/** Uploads of files and photos carry bytes; everything else JSON. */
export function carriesBytes(method: string, path: string): boolean {
  return method === 'PUT' && /\/(content|\$value)$/.test(path)
}

export async function readPayload(request: Request, path: string): Promise<Payload> {
  if (request.method === 'GET' || request.body === null) return { kind: 'none' }
  if (carriesBytes(request.method, path)) {
    return { kind: 'bytes', bytes: new Uint8Array(await request.arrayBuffer()) }
  }
  const text = await request.text()
  return text === '' ? { kind: 'none' } : { kind: 'text', text }
}

export function bytesOf(payload: Payload): number {
  if (payload.kind === 'none') return 0
  if (payload.kind === 'bytes') return payload.bytes.byteLength
  return payload.kind === 'text' ? payload.text.length : JSON.stringify(payload.value).length
}

/** The body as handlers want it: parsed JSON, bytes or undefined. */
export function parsePayload(payload: Payload, headers: Headers): unknown {
  if (payload.kind === 'none') return undefined
  if (payload.kind === 'bytes') return payload.bytes
  if (payload.kind === 'value') return payload.value
  const type = headers.get('Content-Type')
  if (type === null) {
    throw badRequest('Write requests (excluding DELETE) must contain the Content-Type header declaration.')
  }
  if (!/json/i.test(type)) {
    throw new GraphRefusal(415, 'UnsupportedMediaType', `The media type '${type}' is not supported.`)
  }
  try {
    return JSON.parse(payload.text)
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    )
  }
}
