import { routes } from '#src/sandbox/tenant/routes.ts'
import type { HttpAnswer, HttpGraph } from './http-tenant.ts'
import { at, jsonAt, rowsOf, textAt } from './json.ts'

/** A GET route with real ids in its places; undefined where the tenant has nothing to put there. */
export interface Filled {
  readonly template: string
  readonly path: string | undefined
}

/** How many rows of a collection are tried until one has what hangs below. */
const TRIED = 8

export interface Known {
  /** What no list holds: the places of functions and addresses, by their names. */
  readonly places: Readonly<Record<string, string>>
  /** What is at hand below a path whose collection cannot be asked, or which has a better one than its first. */
  readonly below: Readonly<Record<string, string>>
}

/** Other spellings of the same places, which the same handlers answer. */
const respelled = /^\/users\/\{user\}\/|^\/groups\/\{groupId\}\/sites\/root\/|^\/sites\/\{host\}/
const templates = new Set(
  routes.flatMap(({ method, template }) => (method === 'GET' && !respelled.test(template) ? [template] : [])),
)

/** Fills the places of every GET route by walking the collections before them, as a client would. */
export async function everyGet(ask: HttpGraph, { places, below }: Known): Promise<readonly Filled[]> {
  const ids = new Map<string, readonly string[]>()

  async function idsBelow(prefix: string): Promise<readonly string[]> {
    const given = below[prefix]
    if (given !== undefined) return [given]
    const before = ids.get(prefix)
    if (before !== undefined) return before
    const window = /\/(instances|calendarView)$/.test(prefix) ? WINDOW : ''
    const answer = await ask('GET', prefix + window)
    const rows = answer.status === 200 && Array.isArray(at(answer.body, 'value')) ? rowsOf(answer.body) : []
    const found = rows
      .flatMap((row) => textAt(row, 'id') ?? [])
      .slice(0, TRIED)
      .map(encodeURIComponent)
    ids.set(prefix, found)
    return found
  }

  async function fill(done: string, rest: readonly string[]): Promise<string | undefined> {
    const [part, ...further] = rest
    if (part === undefined) return done
    if (!/^\{[^}]+\}$/.test(part)) {
      const filled = part.replace(/\{([^}+]+)\+?\}/g, (_, name: string) => places[name] ?? '')
      return filled.includes('{') ? undefined : fill(`${done}/${filled}`, further)
    }
    const name = part.slice(1, -1).replace('+', '')
    const given = places[name]
    const candidates = given === undefined ? await idsBelow(done) : [given]
    let first: string | undefined
    for (const id of candidates) {
      const path = await fill(`${done}/${id}`, further)
      if (path === undefined) continue
      first ??= path
      // A path ends in something that is there, where any of the rows has it.
      if (further.length === 0 || (await isThere(path))) return path
    }
    return first
  }

  async function isThere(path: string): Promise<boolean> {
    const { status, body } = await ask('GET', path + windowFor(path))
    return status === 200 && (!Array.isArray(at(body, 'value')) || rowsOf(body).length > 0)
  }

  const filled: Filled[] = []
  for (const template of templates) {
    filled.push({ template, path: await fill('', template.split('/').slice(1)) })
  }
  return filled
}

const WINDOW = '?startDateTime=2026-01-01T00:00:00Z&endDateTime=2029-01-01T00:00:00Z'

/** What a path needs to be asked at all. */
export function windowFor(path: string): string {
  return /\/(instances|calendarView|calendarView\/delta|calendarView\/\$count|reminderView)$/.test(path)
    ? WINDOW
    : ''
}

/** The rows of an answer, and without any the answer itself where it is one thing. */
export function thingsIn({ body }: HttpAnswer): readonly object[] {
  if (Array.isArray(at(body, 'value'))) return rowsOf(body)
  return typeof body === 'object' && body !== null && at(body, 'value') === undefined ? [jsonAt(body)] : []
}
