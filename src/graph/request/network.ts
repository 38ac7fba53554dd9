import type { Middleware } from '@microsoft/microsoft-graph-client'
import { chained } from './chained.ts'
import { exchangeOf, type HttpReply } from './http-exchange.ts'

/** The last link: sends with the given fetch and reads the whole answer, so that the time-out covers the body. */
export function networkMiddleware(send: typeof fetch): Middleware {
  return chained(async (context) => {
    const exchange = exchangeOf(context)
    exchange.reply = undefined
    const response = await send(context.request, context.options)
    exchange.reply = await replyOf(response)
    context.response = response
  })
}

/** Half an answer, or two in one: what was asked may well have been done. */
export class BrokenAnswer extends Error {
  override readonly name = 'BrokenAnswer'
}

async function replyOf(response: Response): Promise<HttpReply> {
  const headers: Record<string, string> = {}
  response.headers.forEach((value, name) => {
    headers[name.toLowerCase()] = value
  })
  const type = headers['content-type'] ?? ''
  if (isBinary(type)) {
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers, body: bytes.length === 0 ? undefined : bytes }
  }
  return { status: response.status, headers, body: readText(await response.text(), type, response.status) }
}

export function isBinary(contentType: string): boolean {
  return /^(image\/|application\/octet-stream)/i.test(contentType)
}

function readText(text: string, contentType: string, status: number): unknown {
  if (text === '') return undefined
  if (!/json/i.test(contentType)) return text
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own error quotes the text. A refusal speaks by its status, whatever its body.
    if (status < 300) throw new BrokenAnswer('The answer is no JSON.')
    return text
  }
}
