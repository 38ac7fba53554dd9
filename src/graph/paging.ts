import * as v from 'valibot'
import { asking, ask, type Asking } from './asking.ts'
import type { GraphCall, GraphClient } from './graph-client.ts'

export interface Page<Entry> {
  readonly entries: readonly Entry[]
  /** Opaque; the rest of the pages by `nextPage`. */
  readonly nextLink: string | null
}

/** One page of a collection. Entries that do not fit the schema are left out: one odd row must not hide the others. */
export function askingPage<Wire extends v.GenericSchema, Entry>(
  call: GraphCall,
  schema: Wire,
  inWords: (wire: v.InferOutput<Wire>) => Entry,
): Asking<Page<Entry>> & { readonly next: (link: string) => Asking<Page<Entry>> } {
  const page = v.object({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) })
  return {
    ...asking(call, page, (wire) => ({
      entries: wire.value.flatMap((each) => {
        const parsed = v.safeParse(schema, each)
        return parsed.success ? [inWords(parsed.output)] : []
      }),
      nextLink: wire['@odata.nextLink'] ?? null,
    })),
    // The headers of the first page again (`ConsistencyLevel`, `Prefer`); the link carries the query.
    next: (link) => askingPage({ ...call, path: link }, schema, inWords),
  }
}

type EveryPage<Entry> = ReturnType<typeof askingPage<v.GenericSchema, Entry>>

/** Follows next links to the end. */
export async function askEveryPage<Entry>(
  graph: GraphClient,
  first: EveryPage<Entry>,
): Promise<readonly Entry[]> {
  return restOfPages(graph, first, await ask(graph, first))
}

/** The entries of a first page that came in a batch, and of all that follow it. */
export async function restOfPages<Entry>(
  graph: GraphClient,
  first: EveryPage<Entry>,
  told: Page<Entry>,
): Promise<readonly Entry[]> {
  const entries = [...told.entries]
  for (let link = told.nextLink; link !== null;) {
    const page = await ask(graph, first.next(link))
    entries.push(...page.entries)
    link = page.nextLink
  }
  return entries
}
