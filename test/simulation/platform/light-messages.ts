import { LightAbortController, type LightAbortSignal } from './light-abort.ts'
import { LightHeaders } from './light-headers.ts'

type Body = string | Uint8Array<ArrayBuffer> | LightBlob | null

type HeadersInit = ConstructorParameters<typeof LightHeaders>[0]

/** Bytes in one piece, which is all that uploads need. */
class LightBlob {
  readonly bytes: Uint8Array<ArrayBuffer>

  constructor(parts: readonly Uint8Array<ArrayBuffer>[]) {
    const [first] = parts
    if (first === undefined || parts.length > 1) throw new Error('A blob of one part is all there is here.')
    this.bytes = first
  }
}

// The official client knows a Blob by the name of its class.
Object.defineProperty(LightBlob, 'name', { value: 'Blob' })
export { LightBlob }

/** A body that is there as a whole: no stream, no turn of the loop. */
class LightBody {
  readonly headers: LightHeaders
  readonly body: Body

  constructor(body: Body | undefined, headers: HeadersInit) {
    this.headers = new LightHeaders(headers)
    this.body = body ?? null
  }

  async text(): Promise<string> {
    const { body } = this
    if (body === null || typeof body === 'string') return body ?? ''
    return new TextDecoder().decode(body instanceof LightBlob ? body.bytes : body)
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const { body } = this
    if (body === null || typeof body === 'string') return new TextEncoder().encode(body ?? '').buffer
    return (body instanceof LightBlob ? body.bytes : body).slice().buffer
  }
}

interface RequestParts {
  readonly method?: string
  readonly headers?: HeadersInit
  readonly body?: Body
  readonly signal?: LightAbortSignal | null
}

export class LightRequest extends LightBody {
  readonly url: string
  readonly method: string
  readonly signal: LightAbortSignal

  constructor(url: string, parts: RequestParts = {}) {
    super(parts.body, parts.headers)
    this.url = url
    this.method = parts.method ?? 'GET'
    this.signal = parts.signal ?? new LightAbortController().signal
    if (typeof parts.body === 'string' && !this.headers.has('content-type')) {
      this.headers.set('content-type', 'text/plain;charset=UTF-8')
    }
  }
}

export class LightResponse extends LightBody {
  readonly status: number

  constructor(body?: Body, parts: { readonly status?: number; readonly headers?: HeadersInit } = {}) {
    super(body, parts.headers)
    this.status = parts.status ?? 200
    if (typeof body === 'string' && !this.headers.has('content-type')) {
      this.headers.set('content-type', 'text/plain;charset=UTF-8')
    }
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300
  }
}
