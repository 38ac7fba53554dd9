import type { GraphCall } from '../graph-client.ts'
import type { HttpBody } from './http-exchange.ts'

const IMMUTABLE = 'IdType="ImmutableId"'

/**
 * Headers of a call, alone or inside a batch: Outlook ids are immutable on every call (facts: graph.md section 6),
 * whatever else it prefers.
 */
export function headersOf(call: GraphCall): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(call.headers ?? {})) headers[properName(name)] = value
  if (call.service === 'outlook') {
    headers['Prefer'] = [...(headers['Prefer'] ? [headers['Prefer']] : []), IMMUTABLE].join(', ')
  }
  if (call.body !== undefined) headers['Content-Type'] ??= 'application/json'
  return headers
}

function properName(name: string): string {
  const known = ['Prefer', 'Content-Type', 'If-Match']
  return known.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name
}

export function bodyOf(call: GraphCall): HttpBody | undefined {
  if (call.body === undefined) return undefined
  if (call.body instanceof Uint8Array) return new Blob([new Uint8Array(call.body)])
  return JSON.stringify(call.body)
}

/** `POST /planner/tasks`: without the query, which may hold names. */
export function wordsOf(call: GraphCall): string {
  return `${call.method} ${call.path.split('?')[0]}`
}
