import * as v from 'valibot'
import { inWords } from '#src/sandbox/places/asked/request-in-words.ts'
import { packIsThere } from './examples.ts'
import { readRequestBook, type Sent } from './request-book.ts'

const batchSchema = v.object({
  requests: v.array(v.object({ method: v.string(), url: v.string(), body: v.optional(v.unknown()) })),
})
const tokenSchema = v.object({ scopes: v.array(v.string()) })

const book = packIsThere ? readRequestBook() : undefined

/** What went out of the client was no request that Graph knows: a fault of the adapter that sent it. */
class UnknownToGraph extends Error {
  override readonly name = 'UnknownToGraph'
}

/** Looks at every request on its way, those inside of a batch too; the first that Graph does not know is thrown. */
export function checkedFetch(inner: typeof fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    for (const sent of await sentIn(request.clone())) {
      const faults = [...(book?.faults(sent) ?? []), ...unworded(sent)]
      if (faults.length > 0) throw new UnknownToGraph(faults.join('; '))
    }
    return inner(request)
  }
}

/** “What did Weft ask for?” says every request that Weft makes in words of its own. */
function unworded({ method, path }: Sent): string[] {
  const words = inWords(method, decodeURIComponent(path))
  return words.startsWith(`${method} `) ? [`${words} has no words in request-in-words.ts`] : []
}

async function sentIn(request: Request): Promise<Sent[]> {
  const { pathname, search } = new URL(request.url)
  const path = `${pathname.replace(/^.*\/v1\.0/, '')}${search}`
  const bearer = (request.headers.get('Authorization') ?? '').replace('Bearer ', '')
  const { scopes } = v.parse(tokenSchema, JSON.parse(atob(bearer)))
  const json = request.headers.get('Content-Type')?.includes('json') === true
  const body: unknown = json ? await request.json() : undefined
  const outer = { method: request.method, path, body, scopes }
  if (!path.endsWith('/$batch')) return [outer]
  return v.parse(batchSchema, body).requests.map((each) => ({
    method: each.method,
    path: each.url.startsWith('/') ? each.url : `/${each.url}`,
    body: each.body,
    scopes,
  }))
}
