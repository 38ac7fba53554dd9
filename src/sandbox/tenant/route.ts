import type { Caller } from './caller.ts'
import type { World } from './world.ts'

/** One request as a handler sees it: already authenticated, its path matched, its body parsed as JSON. */
export interface GraphRequest {
  readonly method: string
  /** Path below `/v1.0`, decoded, without the query. */
  readonly path: string
  /** Values of the `{name}` places of the matched template. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Headers
  /** Parsed JSON, the raw bytes for `$value` and `:/content` uploads, undefined without a body. */
  readonly body: unknown
  readonly caller: Caller
  /** Absolute address of `/v1.0` on this tenant, for `@odata.context`, next and delta links. */
  readonly base: string
}

export interface GraphResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** JSON-serialisable, or bytes; undefined sends no body. */
  readonly body?: unknown
}

/** Which published throttling budget a call draws on (facts: SharePoint units, Outlook concurrency, Teams rates). */
export type Service = 'sharepoint' | 'outlook' | 'teams' | 'planner' | 'directory'

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Template such as `/planner/tasks/{id}/details`; `{path+}` matches the rest, slashes and colons included. */
  readonly template: string
  /** Any one of these delegated scopes is enough. */
  readonly scopes: readonly string[]
  readonly service: Service
  /** SharePoint resource units; 1 elsewhere. */
  readonly units?: number | ((query: URLSearchParams) => number)
  readonly handle: (request: GraphRequest, world: World) => GraphResponse
}
