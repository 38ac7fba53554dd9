import { GraphRefusal } from '../graph-error.ts'
import { linkTo } from '../odata/page.ts'
import { option, topOf } from '../odata/query-options.ts'
import type { GraphRequest } from '../route.ts'

interface Row {
  readonly id: string
}

/** One page of a directory's delta. */
export interface Changes<Kept> {
  readonly changed: readonly Kept[]
  readonly gone: readonly string[]
  readonly link: Readonly<Record<string, string>>
}

/**
 * What differs from what a token knew: every row at first, then those that changed and the ids of those that are
 * gone. A page holds `odata.maxpagesize` rows, else all. Throws 410 for an unknown token.
 */
export function changesSince<Kept extends Row>(request: GraphRequest, now: readonly Kept[]): Changes<Kept> {
  const skip = option(request, 'skiptoken')
  const token = skip ?? option(request, 'deltatoken')
  const known = token === undefined || token === 'latest' ? new Map<string, string>() : marksIn(token)
  const ids = new Set(now.map(({ id }) => id))
  const differing = token === 'latest' ? [] : now.filter((row) => known.get(row.id) !== markOf(row))
  const size = Number(
    /odata\.maxpagesize=(\d+)/i.exec(request.headers.get('prefer') ?? '')?.[1] ?? Number.NaN,
  )
  const changed = differing.slice(0, size >= 1 ? size : topOf(request, { usual: 1000, greatest: 1000 }))
  const more = changed.length < differing.length
  // Gone rows come with the last page.
  const gone = more ? [] : [...known.keys()].filter((id) => !ids.has(id))
  const told = new Map(token === 'latest' ? now.map((row) => [row.id, markOf(row)]) : [...known])
  for (const row of changed) told.set(row.id, markOf(row))
  for (const id of gone) told.delete(id)
  const text = `g_${[...told].map(([id, mark]) => `${id}.${mark}`).join('_')}`
  const link = linkTo(request, {
    $skiptoken: more ? text : undefined,
    $deltatoken: more ? undefined : text,
  })
  return { changed, gone, link: more ? { '@odata.nextLink': link } : { '@odata.deltaLink': link } }
}

/** FNV-1a over what the row says: equal for equal rows. */
function markOf(row: object): string {
  let hash = 0x811c9dc5
  for (const letter of JSON.stringify(row)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

function marksIn(token: string): Map<string, string> {
  if (!token.startsWith('g_')) {
    throw new GraphRefusal(410, 'resyncRequired', 'The delta token is not known: start again.')
  }
  const parts = token
    .slice(2)
    .split('_')
    .filter((part) => part !== '')
  return new Map(
    parts.map((part) => {
      const [id = '', mark = ''] = part.split('.')
      return [id, mark]
    }),
  )
}
