import * as v from 'valibot'
import { fromBase64 } from './answer.ts'
import type { Payload } from './exchange.ts'
import { badRequest } from './graph-error.ts'
import { carriesBytes } from './read-request.ts'

const MAX_REQUESTS = 20

const batchSchema = v.object({
  requests: v.pipe(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.minLength(1)),
        method: v.pipe(v.string(), v.toUpperCase(), v.picklist(['GET', 'POST', 'PATCH', 'PUT', 'DELETE'])),
        url: v.string(),
        headers: v.optional(v.record(v.string(), v.string()), {}),
        body: v.optional(v.unknown()),
        dependsOn: v.optional(v.array(v.string()), []),
      }),
    ),
    v.minLength(1),
  ),
})

export interface BatchStep {
  readonly id: string
  readonly method: string
  /** Below `/v1.0`, still encoded, with a leading slash. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly payload: Payload
  /** Ids in the spelling of the steps themselves. */
  readonly dependsOn: readonly string[]
}

/** Throws the 400 that refuses a batch as a whole. */
export function parseBatch(body: unknown): BatchStep[] {
  const parsed = v.safeParse(batchSchema, body)
  if (!parsed.success) throw badRequest('Invalid batch payload format.')
  const { requests } = parsed.output
  if (requests.length > MAX_REQUESTS) {
    throw badRequest(`Number of batch request steps exceeds the max value of ${MAX_REQUESTS}.`)
  }
  const spelling = new Map<string, string>()
  for (const { id } of requests) {
    if (spelling.has(id.toLowerCase())) throw badRequest(`Request Id ${id} has to be unique in a batch.`)
    spelling.set(id.toLowerCase(), id)
  }
  const steps = requests.map((request) => {
    const { id, method, url } = request
    if (/^[a-z]+:\/\//i.test(url)) throw badRequest(`Request '${id}' must have a relative URL.`)
    const [path = '', ...rest] = (url.startsWith('/') ? url : `/${url}`).split('?')
    const headers = new Headers(request.headers)
    const dependsOn = request.dependsOn.map((each) => spelling.get(each.toLowerCase()))
    if (dependsOn.includes(undefined)) throw badRequest(`Request '${id}' depends on an unknown request.`)
    return {
      id,
      method,
      path,
      query: new URLSearchParams(rest.join('?')),
      headers,
      payload: payloadOf(id, method, path, headers, request.body),
      dependsOn: dependsOn.filter((each) => each !== undefined),
    }
  })
  refuseCircles(steps)
  return steps
}

function payloadOf(id: string, method: string, path: string, headers: Headers, body: unknown): Payload {
  if (method === 'GET' || method === 'DELETE') return { kind: 'none' }
  if (body === undefined || body === null || !headers.has('Content-Type')) {
    throw badRequest(`Write request id : ${id} does not contain Content-Type header or body.`)
  }
  if (!carriesBytes(method, path)) return { kind: 'value', value: body }
  const bytes = typeof body === 'string' ? fromBase64(body) : undefined
  if (bytes === undefined) throw badRequest(`The body of request '${id}' is not base64.`)
  return { kind: 'bytes', bytes }
}

function refuseCircles(steps: readonly BatchStep[]): void {
  const settled = new Set<string>()
  for (let round = 0; round < steps.length; round++) {
    for (const step of steps) if (step.dependsOn.every((id) => settled.has(id))) settled.add(step.id)
  }
  if (settled.size < steps.length)
    throw badRequest('The requests of the batch depend on each other in a circle.')
}
