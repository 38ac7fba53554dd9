import { gzip } from 'node:zlib'
import { promisify } from 'node:util'

const pack = promisify(gzip)
const packed = new Map<string, Promise<Buffer>>()
/** What fits into one packet gains nothing. */
const worthBytes = 1_400

/**
 * Text as a host of static sites and Graph send it: packed where the browser takes that (Graph answers
 * `Vary: Accept-Encoding`, and its libraries ask for gzip: microsoftgraph/msgraph-sdk-design, DecompressionHandler.md). A
 * file that never changes is packed once.
 */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? ''
  const takes = request.headers.get('accept-encoding')?.includes('gzip') ?? false
  if (!takes || response.status !== 200 || !/^(text\/(html|javascript|css)|application\/json)/.test(type))
    return response
  const bytes = Buffer.from(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  headers.append('vary', 'accept-encoding')
  if (bytes.length < worthBytes) return new Response(bytes, { headers })
  const forever = response.headers.get('cache-control')?.includes('immutable') ?? false
  const known = forever ? packed.get(request.url) : undefined
  const packing = known ?? pack(bytes, forever ? { level: 9 } : {})
  if (forever) packed.set(request.url, packing)
  headers.set('content-encoding', 'gzip')
  return new Response(new Uint8Array(await packing), { headers })
}
