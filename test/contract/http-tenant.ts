import { request as httpRequest } from 'node:http'

/** One answer as it came over the line. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON, text, or undefined without a body. */
  readonly body: unknown
}

export interface HttpAsk {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Graph over HTTP; paths below `/v1.0`, or absolute links out of an answer. */
export type HttpGraph = (method: string, path: string, ask?: HttpAsk) => Promise<HttpAnswer>

/** `base` ends with `/v1.0`; an answer that asks to wait is waited for, as any client has to. */
export function httpGraph(base: string, token: string): HttpGraph {
  const send: HttpGraph = async (method, path, { headers = {}, body } = {}) => {
    const response = await fetch(path.startsWith('http') ? path : `${base}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const json = /json/.test(response.headers.get('Content-Type') ?? '')
    const parsed: unknown = text === '' ? undefined : json ? JSON.parse(text) : text
    return { status: response.status, headers: Object.fromEntries(response.headers), body: parsed }
  }
  return async (method, path, ask) => {
    const answer = await send(method, path, ask)
    const seconds = Number(answer.headers['retry-after'])
    if (answer.status !== 429 || !(seconds >= 0)) return answer
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    return send(method, path, ask)
  }
}

/** A GET of this machine under another name, as a browser would send it from `origin`. */
export function getAs(
  { port, host, path }: { readonly port: number; readonly host: string; readonly path: string },
  headers: Readonly<Record<string, string>>,
  method = 'GET',
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(
      { port, host: '127.0.0.1', path, method, headers: { ...headers, Host: `${host}:${port}` } },
      (incoming) => {
        const parts: Buffer[] = []
        incoming.on('data', (part: Buffer) => parts.push(part))
        incoming.on('end', () => {
          const told = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
          resolve({
            status: incoming.statusCode ?? 0,
            headers: Object.fromEntries(told),
            body: Buffer.concat(parts).toString(),
          })
        })
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}
