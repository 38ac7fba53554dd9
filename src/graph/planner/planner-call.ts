import type { GraphCall } from '../graph-client.ts'

const scopes = ['Tasks.ReadWrite']

export function plannerRead(path: string): GraphCall {
  return { method: 'GET', path, service: 'planner', repeat: 'read', scopes }
}

/** Planner has no key of its own for creations: an unknown outcome must be looked up. */
export function plannerCreate(path: string, body: unknown): GraphCall {
  return { method: 'POST', path, body, service: 'planner', repeat: 'unkeyed', scopes }
}

/** Always asks for the result: the new ETag comes only with it. */
export function plannerPatch(path: string, eTag: string, body: unknown): GraphCall {
  return {
    method: 'PATCH',
    path,
    headers: { 'If-Match': eTag, Prefer: 'return=representation' },
    body,
    service: 'planner',
    repeat: 'conditional',
    scopes,
  }
}
