import * as v from 'valibot'
import type { Tenant } from '#src/sandbox/tenant/create-tenant.ts'
import { readBody, replyJson } from './reply-json.ts'
import type { Sandbox } from './sandbox.ts'

const keepSchema = v.object({ key: v.string(), value: v.record(v.string(), v.unknown()) })

// It begins anew with the company; Exchange keeps such things where no Graph request reads them.
const kept = new WeakMap<Tenant, Map<string, Record<string, unknown>>>()

function keptIn(sandbox: Sandbox): Map<string, Record<string, unknown>> {
  const tenant = sandbox.tenant()
  const found = kept.get(tenant) ?? new Map<string, Record<string, unknown>>()
  kept.set(tenant, found)
  return found
}

/** What add-ins keep in a mailbox (roaming settings) and on an item (custom properties), by the place's own key. */
export function keptInOutlook(sandbox: Sandbox, request: Request): Response {
  const key = new URL(request.url).searchParams.get('key') ?? ''
  return replyJson({ value: keptIn(sandbox).get(key) ?? {} })
}

export async function keepInOutlook(sandbox: Sandbox, request: Request): Promise<Response> {
  const body = await readBody(request, keepSchema)
  if (!body.ok) return body.response
  keptIn(sandbox).set(body.value.key, body.value.value)
  return replyJson({ value: body.value.value })
}
