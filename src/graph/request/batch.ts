import * as v from 'valibot'
import type { GraphCall } from '../graph-client.ts'
import type { Attempt } from './attempt.ts'
import { isBinary } from './network.ts'
import { headersOf } from './wire-call.ts'

const answersSchema = v.object({ responses: v.array(v.unknown()) })
const answerSchema = v.object({
  id: v.string(),
  status: v.number(),
  headers: v.optional(v.record(v.string(), v.unknown()), {}),
  body: v.optional(v.unknown()),
})

/** The body of a `$batch` of up to 20 independent calls; ids are places, counted from 1. */
export function batchBody(calls: readonly GraphCall[]): string {
  const requests = calls.map((call, index) => ({
    id: String(index + 1),
    method: call.method,
    url: call.path,
    headers: headersOf(call),
    ...(call.body === undefined
      ? {}
      : { body: call.body instanceof Uint8Array ? base64(call.body) : call.body }),
  }))
  return JSON.stringify({ requests })
}

/**
 * Puts the answers, which come in any order, back beside their calls. An answer that is missing or unreadable leaves
 * its call lost: the outer 200 says nothing about it.
 */
export function readBatch(calls: readonly GraphCall[], body: unknown): Attempt[] {
  const outer = v.safeParse(answersSchema, body)
  const found = new Map<string, Attempt>()
  for (const raw of outer.success ? outer.output.responses : []) {
    const parsed = v.safeParse(answerSchema, raw)
    if (parsed.success) found.set(parsed.output.id, { kind: 'reply', reply: replyOf(parsed.output) })
  }
  return calls.map(
    (_, index) => found.get(String(index + 1)) ?? { kind: 'lost', cause: 'missing in the batch' },
  )
}

function replyOf(answer: v.InferOutput<typeof answerSchema>) {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(answer.headers)) headers[name.toLowerCase()] = String(value)
  const { body } = answer
  const encoded = typeof body === 'string' && isBinary(headers['content-type'] ?? '')
  return { status: answer.status, headers, body: encoded ? fromBase64(body) : (body ?? undefined) }
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function fromBase64(text: string): unknown {
  try {
    return Uint8Array.from(atob(text), (each) => each.charCodeAt(0))
  } catch {
    return text
  }
}
