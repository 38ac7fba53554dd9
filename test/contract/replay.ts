import { routes } from '#src/sandbox/tenant/routes.ts'
import { ANA, testTenant, type Told } from '#src/sandbox/tenant/test-tenant.ts'
import { differences } from './compare.ts'
import { pathWith, idsIn, type Example } from './examples.ts'
import { betaNames, linkFaults, onePage, withoutContradictions, withoutUnknown } from './expected-answer.ts'
import { at, rowsOf, textAt } from './json.ts'
import { stageCalendar } from './stage-calendar.ts'
import { FOREVER_MS, stageErrors } from './stage-errors.ts'
import { stageLists } from './stage-lists.ts'
import { stageProperties, stageSharing, stageSubscriptions, stageTranscripts } from './stage-further.ts'
import { stageMeetings } from './stage-meetings.ts'
import { stagePeople } from './stage-people.ts'
import { stagePlanner } from './stage-planner.ts'
import { stageSites } from './stage-sites.ts'
import { stageOf, type Cue, type Stage } from './stage.ts'
import { stageChats, stageTeams } from './stage-teams.ts'
import type { TypeBook } from './type-book.ts'

const everyScope = [...new Set(routes.flatMap((route) => route.scopes))]

/** Plays one example against a tenant of its own; answers what is wrong, as sentences. */
export async function replay(example: Example, book: TypeBook): Promise<string[]> {
  const stage = stageOf(
    testTenant({ sleep: (ms) => (ms === FOREVER_MS ? new Promise(() => undefined) : Promise.resolve()) }),
    example,
  )
  const cue = await cueFor(stage)
  const path = cue.path ?? pathWith(example, idsIn(example))
  const headers = { ...wantedHeaders(example), ...(await etagFor(stage, path)), ...cue.headers }
  const named = example.permissions?.least ?? []
  // Whole events need more than the least that reads some of an event.
  const least = named.includes('Calendars.ReadBasic') ? [...named, 'Calendars.Read'] : named
  const body = 'body' in cue ? cue.body : (example.requestBody ?? undefined)
  const told = await stage.ask(example.method, path, {
    as: ANA,
    headers,
    ...(body === undefined || example.method === 'GET' || example.method === 'DELETE' ? {} : { body }),
    scopes: least.length === 0 ? everyScope : least,
  })
  const expected = 'answer' in cue ? cue.answer : example.responseBody
  return problems({ ...example, responseBody: expected, requestBody: body }, told, book)
}

async function cueFor(stage: Stage): Promise<Cue> {
  const { area, template, path } = stage.example
  const place = template ?? ''
  if (area === 'batch-errors') return stageErrors(stage)
  if (place.startsWith('/subscriptions')) return stageSubscriptions(stage)
  if (place.includes('/transcripts')) return stageTranscripts(stage)
  if (place.includes('calendarPermissions')) return stageSharing(stage)
  if (path.includes('ExtendedProperties')) return stageProperties(stage)
  if (place.includes('/planner')) return stagePlanner(stage)
  if (place.includes('onlineMeetings')) return stageMeetings(stage)
  if (place.includes('/chats')) return stageChats(stage)
  if (place.startsWith('/teams') || place.includes('joinedTeams')) return stageTeams(stage)
  if (place.includes('/sites')) return (await stageSites(stage)) ?? stageLists(stage)
  if (/alendar|vents|outlook|translateExchangeIds/.test(place)) return stageCalendar(stage)
  return stagePeople(stage)
}

function wantedHeaders({ requestHeaders }: Example): Record<string, string> {
  const named = Object.entries(requestHeaders ?? {})
  return Object.fromEntries(named.filter(([name]) => /^(prefer|consistencylevel)$/i.test(name)))
}

/** The etag of what stands there now, where the example sends one. */
async function etagFor(stage: Stage, path: string): Promise<Record<string, string>> {
  if (stage.example.requestHeaders?.['If-Match'] === undefined) return {}
  const { body } = await stage.ask('GET', path)
  return { 'If-Match': textAt(body, '@odata.etag') ?? '' }
}

function problems(example: Example, told: Told, book: TypeBook): string[] {
  const { status, responseBody, responseHeaders } = example
  if (status !== null && told.status !== status && !(status === 200 && told.status === 201)) {
    return [`status ${told.status} (${textAt(told.body, 'error', 'message') ?? ''}), not ${status}`]
  }
  const headers = Object.keys(responseHeaders ?? {})
    .filter(
      (name) => /^(retry-after|ratelimit-.*|location|etag)$/i.test(name) && told.headers.get(name) === null,
    )
    .map((name) => `header ${name} is missing`)
  const possible = withoutContradictions(onePage(example), example.requestBody)
  const type = told.status < 300 ? book.typeOf(example) : undefined
  const notes = [...(example.responseSchemaNotes ?? []), ...betaNames(responseBody, type, book)]
  const lesser = differences(withoutUnknown(possible, notes), told.body)
  const rows = Array.isArray(at(told.body, 'value')) ? rowsOf(told.body) : [told.body]
  const kinds =
    type === undefined || typeof told.body !== 'object' ? [] : rows.flatMap((row) => book.faults(row, type))
  const links = linkFaults(responseBody, told.body)
  return [...headers, ...links, ...lesser, ...[...new Set(kinds)].map((each) => `type: ${each}`)]
}
