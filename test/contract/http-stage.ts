import { idsIn, type Example } from './examples.ts'
import { homeWindow, make, type Home } from './http-home.ts'
import { isJson, jsonAt, rowsOf, textAt, type Json } from './json.ts'

/** An example made ready over Graph: where it is sent now, and with what. */
export interface Ready {
  readonly path: string
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
}

/** Puts what the example speaks of into the home and its ids into the request. */
export async function stageOverHttp(home: Home, example: Example): Promise<Ready> {
  const { template, path, requestBody } = example
  const parts = (template ?? '').split('/')
  const places = idsIn(example).length
  let filled = ''
  let seen = 0
  for (const [index, part] of parts.entries()) {
    if (index === 0) continue
    if (part !== '{id}') {
      filled += `/${part}`
      continue
    }
    seen++
    filled += `/${await idAt(home, example, { before: filled, segment: parts[index - 1] ?? '', last: seen === places })}`
  }
  const query = path.includes('?') ? path.slice(path.indexOf('?')) : ''
  const headers = await headersFor(home, example, filled)
  const asked = filled === '/me/onlineMeetings' ? await byJoinUrl(home) : queryHere(example, query)
  return {
    path: filled + asked,
    body: template === '/$batch' ? requestBody : bodyHere(home, requestBody),
    headers,
  }
}

interface Place {
  /** The path so far. */
  readonly before: string
  readonly segment: string
  readonly last: boolean
}

/** What the last id of a path stands for is made for the example; what is above it is the home's. */
async function idAt(home: Home, example: Example, { before, segment, last }: Place): Promise<string> {
  const { ask, ids } = home
  if (/^\/groups\/[^/]+\/sites$/.test(before)) return 'root'
  if (segment === 'members') {
    if (before.startsWith('/groups')) return home.other
    return (before.startsWith('/chats') ? ids['chatMember'] : ids['teamMember']) ?? ''
  }
  const row = rowsOf(example.responseBody)[0] ?? {}
  if (segment === 'events') return madeEvent(home, before, example, row)
  if (segment === 'messages' && last && /hostedContents/.test(example.template ?? ''))
    return make(ask, before, pictured)
  if (segment === 'replies' && /hostedContents/.test(example.template ?? '')) {
    return make(ask, before, pictured)
  }
  if (!last) return ids[segment] ?? ''
  if (segment === 'channels' && example.method === 'DELETE') {
    return make(ask, before, { displayName: 'To be deleted', membershipType: 'standard' })
  }
  if (segment === 'onlineMeetings') return make(ask, before, { subject: 'Contract', ...meetingTimes })
  if (segment === 'masterCategories') {
    return make(ask, before, { displayName: `Contract ${crypto.randomUUID()}`, color: 'preset9' })
  }
  if (segment === 'calendarPermissions') {
    const address = textAt((await ask('GET', `/users/${home.other}?$select=mail`)).body, 'mail')
    return make(ask, before, { emailAddress: { address, name: 'Other' }, role: 'read' })
  }
  if (segment === 'permissions') return make(ask, before, grant)
  if (segment === 'extensions') {
    const made = { '@odata.type': 'microsoft.graph.openTypeExtension', ...ownValues(row) }
    await ask('POST', before, { body: { extensionName: 'Com.Contoso.Referral', ...made } })
    return 'Com.Contoso.Referral'
  }
  if (segment === 'columns') return madeColumn(home, before)
  if (segment === 'contentTypes' && example.method === 'DELETE') {
    return make(ask, before, { name: `Contract ${crypto.randomUUID()}`, base: { id: '0x01' } })
  }
  if (segment === 'plans' && example.method === 'DELETE') {
    const container = { url: `https://graph.microsoft.com/v1.0/groups/${ids['groups'] ?? ''}` }
    return make(ask, before, { container, title: 'To be deleted' })
  }
  if (segment === 'tasks' && before === '/planner/tasks') return madeTask(home, row)
  if (segment === 'subscriptions') return make(ask, before, subscription())
  return ids[segment] ?? ''
}

const pictured = {
  body: { contentType: 'html', content: '<img src="../hostedContents/1/$value">' },
  hostedContents: [
    { '@microsoft.graph.temporaryId': '1', contentBytes: 'iVBORw0KGgo=', contentType: 'image/png' },
  ],
}
const meetingTimes = { startDateTime: '2031-01-07T09:00:00Z', endDateTime: '2031-01-07T10:00:00Z' }
const grant = {
  roles: ['read'],
  grantedToIdentities: [
    { application: { id: '89ea5c94-7736-4e25-95ad-3fa95f62b66e', displayName: 'Reader' } },
  ],
}

function subscription() {
  return {
    changeType: 'updated',
    notificationUrl: 'https://example.com/told',
    resource: '/me/events',
    clientState: 'contract',
    expirationDateTime: new Date(Date.now() + 3_600_000).toISOString(),
  }
}

function ownValues(row: Json): Json {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !/^@|^id$|^extensionName$/.test(key)))
}

/** An event as the example shows it, as far as a client can write it. */
async function madeEvent(
  home: Home,
  before: string,
  { template, method }: Example,
  row: Json,
): Promise<string> {
  const writable = ['subject', 'body', 'start', 'end', 'location', 'locations', 'attendees', 'categories']
  const wanted = ['isOnlineMeeting', 'reminderMinutesBeforeStart', 'importance', 'showAs', 'recurrence']
  const told = Object.fromEntries(
    [...writable, ...wanted].flatMap((key) => (row[key] ? [[key, row[key]]] : [])),
  )
  const times = isJson(row['start']) && isJson(row['end']) ? {} : nextTimes()
  const answers = /accept|decline|tentativelyAccept/i.test(template ?? '')
  if (answers) return home.ids['invitation'] ?? ''
  const body = { subject: 'Contract', ...told, ...times }
  const id = await make(home.ask, before, method === 'PATCH' ? { subject: 'Contract', ...nextTimes() } : body)
  if (template?.endsWith('attachments') === true) {
    const file = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.txt', contentBytes: 'bWFj' }
    await make(home.ask, `${before}/${id}/attachments`, file)
  }
  return id
}

function nextTimes() {
  const at = (hour: string) => ({ dateTime: `2031-01-08T${hour}:00:00`, timeZone: 'UTC' })
  return { start: at('09'), end: at('10') }
}

async function madeColumn({ ask, ids }: Home, before: string): Promise<string> {
  if (!before.includes('contentTypes')) return ids['columns'] ?? ''
  const source = `https://graph.microsoft.com/v1.0/sites/root/columns/${ids['columns'] ?? ''}`
  return make(ask, before, { 'sourceColumn@odata.bind': source })
}

/** A task with the details that the example changes or shows. */
async function madeTask({ ask, ids, me }: Home, row: Json): Promise<string> {
  const id = await make(ask, '/planner/tasks', {
    planId: ids['plans'],
    bucketId: ids['buckets'],
    title: textAt(row, 'title') ?? 'Contract',
    appliedCategories: jsonAt(row, 'appliedCategories'),
    assignments: { [me]: { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' } },
  })
  const details = `/planner/tasks/${id}/details`
  const keep = (each: unknown, names: readonly string[]) =>
    Object.fromEntries(Object.entries(jsonAt(each)).filter(([key]) => names.includes(key)))
  const parts = [
    ['checklist', ['title', 'isChecked'], 'microsoft.graph.plannerChecklistItem'],
    ['references', ['alias', 'type'], 'microsoft.graph.plannerExternalReference'],
  ] as const
  const body = Object.fromEntries(
    parts.flatMap(([part, names, type]) => {
      const rows = Object.entries(jsonAt(row, part)).filter(([, each]) => isJson(each))
      if (rows.length === 0) return []
      return [
        [
          part,
          Object.fromEntries(rows.map(([key, each]) => [key, { '@odata.type': type, ...keep(each, names) }])),
        ],
      ]
    }),
  )
  if (Object.keys(body).length > 0) {
    const etag = textAt((await ask('GET', details)).body, '@odata.etag') ?? ''
    await ask('PATCH', details, { headers: { 'If-Match': etag }, body })
  }
  return id
}

async function headersFor(
  home: Home,
  { requestHeaders, status }: Example,
  path: string,
): Promise<Record<string, string>> {
  const sent = Object.entries(requestHeaders ?? {})
  const counts = path.endsWith('/$count') ? [['ConsistencyLevel', 'eventual']] : []
  const kept = [...counts, ...sent.filter(([name]) => /^(prefer|consistencylevel)$/i.test(name))]
  if (requestHeaders?.['If-Match'] === undefined) return Object.fromEntries(kept)
  // The etag of the task is another resource's for its details.
  const named = status === 412 ? path.replace(/\/details$/, '') : path
  const etag = textAt((await home.ask('GET', named)).body, '@odata.etag') ?? ''
  // Somebody changes it between the reading and the writing.
  const other = { headers: { 'If-Match': etag }, body: { title: 'Changed meanwhile' } }
  if (status === 409) await home.ask('PATCH', path, other)
  return { ...Object.fromEntries(kept), 'If-Match': etag }
}

async function byJoinUrl({ ask }: Home): Promise<string> {
  const made = await ask('POST', '/me/onlineMeetings', { body: { subject: 'Contract', ...meetingTimes } })
  return `?$filter=JoinWebUrl eq '${encodeURIComponent(textAt(made.body, 'joinWebUrl') ?? '')}'`
}

/** Bounds and tokens of the page are of its own time. */
function queryHere({ template }: Example, query: string): string {
  if (/calendarView(\/delta)?$/.test(template ?? '')) return `?${homeWindow}`
  if (template?.endsWith('/delta') === true)
    return query.replace(/[?&]?\$?(deltatoken|skiptoken|token)=[^&]*/gi, '')
  return query
}

/** Ids and names of the page's own company are those of the home. */
function bodyHere({ ids, me, other, addresses }: Home, body: unknown): unknown {
  const named: Readonly<Record<string, string | undefined>> = {
    planId: ids['plans'],
    bucketId: ids['buckets'],
    owner: ids['groups'],
    presenceIds: me,
  }
  const change = (name: string, value: unknown): unknown => {
    if (name === 'inputIds') return [decodeURIComponent(ids['events'] ?? '')]
    if (name.toLowerCase() === 'schedules') return addresses
    if (Array.isArray(value)) return value.map((each) => change(name, each))
    if (isJson(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => {
          const isPerson =
            /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(key) &&
            isJson(inner) &&
            'orderHint' in inner &&
            !('title' in inner)
          return [isPerson ? (inner === null ? other : me) : key, change(key, inner)]
        }),
      )
    }
    if (typeof value !== 'string') return value
    const own = named[name]
    if (own !== undefined) return own
    return value
      .replace(/\/groups\/[0-9a-f-]{36}/g, `/groups/${ids['groups'] ?? ''}`)
      .replace(/\/columns\/[0-9a-f-]{36}/g, `/columns/${ids['columns'] ?? ''}`)
  }
  return change('', body)
}
