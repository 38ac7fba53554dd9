/** What a page may read of Graph's answers (Dev Proxy's copy of the real list). */
const EXPOSED = [
  'ETag',
  'Location',
  'Preference-Applied',
  'Content-Range',
  'request-id',
  'client-request-id',
  'ReadWriteConsistencyToken',
  'SdkVersion',
  'WWW-Authenticate',
  'x-ms-client-gcc-tenant',
]

/** Readable without being exposed, by the fetch standard. */
const SAFELISTED = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
]

/** Whether Graph exposes `Retry-After` differs by report, so it is a switch. */
export function corsHeaders(retryAfterReadable: boolean): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': [...EXPOSED, ...(retryAfterReadable ? ['Retry-After'] : [])].join(', '),
  }
}

export function preflightAnswer(request: Request): Response {
  return new Response(null, {
    status: 200,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET,POST,PUT,PATCH,DELETE',
      'Access-Control-Allow-Headers': request.headers.get('Access-Control-Request-Headers') ?? '',
      'Access-Control-Max-Age': '600',
    },
  })
}

/** The answer without what a browser would hide from a page of another origin. */
export function asPageSees(response: Response): Response {
  const exposed = (response.headers.get('Access-Control-Expose-Headers') ?? '').toLowerCase().split(/, */)
  const headers = new Headers(
    [...response.headers].filter(([name]) => SAFELISTED.includes(name) || exposed.includes(name)),
  )
  return new Response(response.body, { status: response.status, headers })
}
