/** A refusal in Graph's own shape; a handler throws it, `answer.ts` turns it into the response. */
export class GraphRefusal extends Error {
  override readonly name = 'GraphRefusal'
  readonly status: number
  readonly code: string
  readonly headers: Record<string, string>
  readonly innerCode: string | undefined

  constructor(
    status: number,
    code: string,
    message: string,
    extra: { headers?: Record<string, string>; innerCode?: string } = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.headers = extra.headers ?? {}
    this.innerCode = extra.innerCode
  }
}

export function notFound(what: string, code = 'itemNotFound'): GraphRefusal {
  return new GraphRefusal(404, code, `${what} was not found.`)
}

export function badRequest(message: string, code = 'BadRequest'): GraphRefusal {
  return new GraphRefusal(400, code, message)
}

/** Graph names the scopes that would have been enough: the only hint a client gets which one is missing. */
export function missingScope(needed: readonly string[], present: readonly string[]): GraphRefusal {
  return new GraphRefusal(
    403,
    'Forbidden',
    `Missing scope permissions on the request. API requires one of '${needed.join(', ')}'. Scopes on the request '${present.join(', ')}'`,
  )
}
