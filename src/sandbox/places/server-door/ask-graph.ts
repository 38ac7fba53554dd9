import * as v from 'valibot'
import { toolToken } from './door.ts'

/** Graph refused one of the sandbox's own views. */
export class ViewRefused extends Error {
  override readonly name = 'ViewRefused'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const viewScopes = [
  'User.Read',
  'Team.ReadBasic.All',
  'Channel.ReadBasic.All',
  'ChannelMessage.Read.All',
  'Calendars.ReadWrite',
  'Chat.ReadBasic',
  'Tasks.ReadWrite',
  'Sites.ReadWrite.All',
  'Files.ReadWrite.All',
  'Files.ReadWrite',
]
const tokens = new Map<string, string>()

interface View {
  readonly method?: 'GET' | 'PATCH' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

async function send(user: string, path: string, view: View, fresh: boolean): Promise<Response> {
  const token = (fresh ? undefined : tokens.get(user)) ?? (await toolToken(user, viewScopes))
  tokens.set(user, token)
  const headers = new Headers(view.headers)
  headers.set('authorization', `Bearer ${token}`)
  if (view.body !== undefined) headers.set('content-type', 'application/json')
  const body = view.body === undefined ? {} : { body: JSON.stringify(view.body) }
  return fetch(`/graph/v1.0${path}`, { method: view.method ?? 'GET', headers, ...body })
}

async function answerOf(user: string, path: string, view: View): Promise<Response> {
  const first = await send(user, path, view, false)
  // Moved time makes tokens old.
  const response = first.status === 401 ? await send(user, path, view, true) : first
  if (response.ok) return response
  throw new ViewRefused(response.status, `${response.status} for ${path}`)
}

/** What Graph shows this person, with the sandbox's own token; it is not counted among what Weft asked for. */
export async function askGraph<Schema extends v.GenericSchema>(
  user: string,
  path: string,
  schema: Schema,
  view: View = {},
): Promise<v.InferOutput<Schema>> {
  const response = await answerOf(user, path, view)
  const text = await response.text()
  return v.parse(schema, text === '' ? undefined : JSON.parse(text))
}

export async function askGraphForText(user: string, path: string): Promise<string> {
  return (await answerOf(user, path, {})).text()
}

const pageSchema = v.looseObject({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) })

/** All pages of a collection; rows that do not fit the schema are an error. */
export async function askGraphForAll<Schema extends v.GenericSchema>(
  user: string,
  path: string,
  row: Schema,
  headers: Readonly<Record<string, string>> = {},
): Promise<v.InferOutput<Schema>[]> {
  const rows: v.InferOutput<Schema>[] = []
  for (let next: string | undefined = path; next !== undefined;) {
    const page: v.InferOutput<typeof pageSchema> = await askGraph(user, next, pageSchema, { headers })
    for (const each of page.value) rows.push(v.parse(row, each))
    next = page['@odata.nextLink']?.replace(/^.*\/graph\/v1\.0|^https?:\/\/[^/]+\/v1\.0/, '')
  }
  return rows
}
