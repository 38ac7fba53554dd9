import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request as the web platform sees it, read whole (the sandbox takes at most 64 MB). Null when it is too large. */
export async function requestOf(incoming: IncomingMessage, port: number): Promise<Request | null> {
  const host = incoming.headers.host ?? `localhost:${port}`
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value)
    else if (value !== undefined) for (const each of value) headers.append(name, each)
  }
  const parts: Buffer[] = []
  let size = 0
  for await (const part of incoming) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > 64 * 1024 * 1024) return null
    parts.push(bytes)
  }
  const method = incoming.method ?? 'GET'
  const bare = method === 'GET' || method === 'HEAD'
  const url = `http://${host}${incoming.url ?? '/'}`
  return new Request(url, bare ? { method, headers } : { method, headers, body: Buffer.concat(parts) })
}

export async function sendResponse(
  outgoing: ServerResponse,
  response: Response,
  head: boolean,
): Promise<void> {
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of response.headers) headers[name] = value
  const body = Buffer.from(await response.arrayBuffer())
  // The sandbox says its own date: a clock that was moved must not be contradicted by the machine's.
  outgoing.sendDate = !response.headers.has('date')
  outgoing.writeHead(response.status, headers)
  outgoing.end(head ? undefined : body)
}
