import * as v from 'valibot'
import { addressOf } from './address-of.ts'
import type { Line } from './council-world.ts'
import type { Crossing } from './invariants/polite-traffic.ts'

const batchSchema = v.object({ requests: v.array(v.object({ id: v.string(), url: v.string() })) })
const answersSchema = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.optional(v.record(v.string(), v.string()), {}),
    }),
  ),
})

function serviceOf(path: string): string {
  if (path.startsWith('/planner/')) return 'planner'
  if (/^\/(sites|drives)\//.test(path)) return 'sharepoint'
  if (path.startsWith('/teams/')) return 'teams'
  return /\/(events|calendar)/.test(path) ? 'outlook' : 'directory'
}

function parsed<Wire extends v.GenericSchema>(schema: Wire, text: string): v.InferOutput<Wire> | null {
  try {
    const read = v.safeParse(schema, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

function waitOf(status: number, retryAfter: string | null | undefined): number {
  return status === 429 || status === 503 ? Number(retryAfter ?? 0) * 1000 : 0
}

/**
 * Notes every request of a page and every wait that its answers ask for; `crossings` is added to. A request that is
 * sent again with a new token counts from its first sending: the sign-in in between is not the service's to pace.
 */
export function noting(crossings: Crossing[], client: string, nowMs: () => number): Line {
  const refused = new Map<string, { readonly sentMs: number; readonly atMs: number }>()
  return (send) => async (input, init) => {
    const path = addressOf(input).split('/v1.0')[1] ?? ''
    const body = typeof init?.body === 'string' ? init.body : ''
    const inner = path === '/$batch' ? (parsed(batchSchema, body)?.requests ?? []) : [{ id: '', url: path }]
    const services = inner.map((each) => serviceOf(each.url))
    const held: { service: string; untilMs: number }[] = []
    const key = `${init?.method} ${path} ${body}`
    const before = refused.get(key)
    const sentMs = before?.atMs === nowMs() ? before.sentMs : nowMs()
    const crossing = { client, sentMs, answeredMs: null as number | null, services, held }
    crossings.push(crossing)
    const response = await send(input, init)
    crossing.answeredMs = nowMs()
    if (response.status === 401) refused.set(key, { sentMs, atMs: nowMs() })
    const hold = (service: string, ms: number) => {
      if (ms > 0) held.push({ service, untilMs: nowMs() + ms })
    }
    for (const service of services)
      hold(service, waitOf(response.status, response.headers.get('retry-after')))
    if (path !== '/$batch' || response.status !== 200) return response
    const text = await response.text()
    for (const row of parsed(answersSchema, text)?.responses ?? []) {
      const asked = inner.find((each) => each.id === row.id)
      if (asked !== undefined) hold(serviceOf(asked.url), waitOf(row.status, row.headers['Retry-After']))
    }
    return new Response(text, { status: response.status, headers: response.headers })
  }
}
