import * as v from 'valibot'
import { badRequest, notFound } from '../graph-error.ts'
import { allowOptions, pickProperties, selectOf } from '../odata/query-options.ts'
import type { GraphRequest, GraphResponse, Route } from '../route.ts'
import type { World } from '../world.ts'
import { requireZone } from './calendar-time.ts'
import { type Mailbox, mailboxOf } from './mailbox.ts'
import { weekdays } from './recurrence.ts'
import { outlookZones, windowsZoneOf } from '#src/graph/calendar/outlook-zones.ts'

/** What people changed of their mailbox's settings, keyed by person. */
export function mailboxSettings(world: World): Map<string, Readonly<Record<string, unknown>>> {
  return world.table('calendar.mailboxSettings')
}

const reading = ['MailboxSettings.Read', 'MailboxSettings.ReadWrite']
const writing = ['MailboxSettings.ReadWrite']
const service = 'outlook'

export const mailboxSettingsRoutes: readonly Route[] = [
  { method: 'GET', template: '/me/mailboxSettings', scopes: reading, service, handle: getSettings },
  { method: 'PATCH', template: '/me/mailboxSettings', scopes: writing, service, handle: patchSettings },
  {
    method: 'GET',
    template: '/me/mailboxSettings/{setting}',
    scopes: reading,
    service,
    handle: getOneSetting,
  },
  ...[
    '',
    "(TimeZoneStandard='{standard}')",
    "(TimeZoneStandard=microsoft.graph.timeZoneStandard'{standard}')",
  ].map((which): Route => ({
    method: 'GET',
    template: `/me/outlook/supportedTimeZones${which}`,
    scopes: ['User.Read', ...reading],
    service,
    handle: listZones,
  })),
  {
    method: 'GET',
    template: '/me/outlook/supportedLanguages',
    scopes: ['User.Read', ...reading],
    service,
    handle: listLanguages,
  },
]

function settingsJson(world: World, mailbox: Mailbox): Record<string, unknown> {
  const zone = windowsZoneOf(mailbox.zone)
  const far = (year: number) => ({ dateTime: `${year}-01-01T00:00:00.0000000`, timeZone: 'UTC' })
  return {
    archiveFolder: 'AAMkADArchive',
    timeZone: zone,
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'HH:mm',
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    userPurpose: 'user',
    automaticRepliesSetting: {
      status: 'disabled',
      externalAudience: 'all',
      scheduledStartDateTime: far(2000),
      scheduledEndDateTime: far(2000),
      internalReplyMessage: '',
      externalReplyMessage: '',
    },
    language: { locale: 'en-US', displayName: 'English (United States)' },
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: zone },
    },
    ...mailboxSettings(world).get(mailbox.id),
  }
}

function contextOf({ base }: GraphRequest, mailbox: Mailbox): string {
  return `${base}/$metadata#${mailbox.context}/mailboxSettings`
}

function getSettings(request: GraphRequest, world: World): GraphResponse {
  allowOptions(request, ['select'])
  const mailbox = mailboxOf(request, world)
  const json = pickProperties(settingsJson(world, mailbox), selectOf(request))
  return { status: 200, body: { '@odata.context': contextOf(request, mailbox), ...json } }
}

/** One part of the settings: an object as it is, a text as `value`. */
function getOneSetting(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const wanted = (request.params['setting'] ?? '').toLowerCase()
  const found = Object.entries(settingsJson(world, mailbox)).find(([name]) => name.toLowerCase() === wanted)
  if (found === undefined) throw notFound('The setting', 'ErrorItemNotFound')
  const [name, value] = found
  return {
    status: 200,
    body: {
      '@odata.context': `${contextOf(request, mailbox)}/${name}`,
      ...(typeof value === 'object' ? value : { value }),
    },
  }
}

const part = v.record(v.string(), v.unknown())
const changeSchema = v.object({
  timeZone: v.optional(v.string()),
  dateFormat: v.optional(v.string()),
  timeFormat: v.optional(v.string()),
  delegateMeetingMessageDeliveryOptions: v.optional(
    v.picklist([
      'sendToDelegateAndInformationToPrincipal',
      'sendToDelegateAndPrincipal',
      'sendToDelegateOnly',
    ]),
  ),
  automaticRepliesSetting: v.optional(
    v.looseObject({
      status: v.optional(
        v.pipe(v.string(), v.transform(lowerFirst), v.picklist(['disabled', 'alwaysEnabled', 'scheduled'])),
      ),
    }),
  ),
  language: v.optional(part),
  workingHours: v.optional(
    v.looseObject({
      daysOfWeek: v.optional(v.array(v.pipe(v.string(), v.toLowerCase(), v.picklist(weekdays)))),
    }),
  ),
})

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** What was not sent stays, inside of each part too. */
function patchSettings(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const sent = v.safeParse(changeSchema, request.body)
  if (!sent.success) throw badRequest(sent.issues[0].message, 'ErrorInvalidRequest')
  if (sent.output.timeZone !== undefined) requireZone(sent.output.timeZone)
  const known = settingsJson(world, mailbox)
  const changed = Object.entries(sent.output).map(([name, value]) => {
    if (typeof value !== 'object') return [name, value] as const
    const plain = Object.entries(value).filter(([key]) => !key.startsWith('@'))
    return [name, { ...Object(known[name]), ...Object.fromEntries(plain) }] as const
  })
  mailboxSettings(world).set(mailbox.id, {
    ...mailboxSettings(world).get(mailbox.id),
    ...Object.fromEntries(changed),
  })
  return {
    status: 200,
    body: {
      '@odata.context': contextOf(request, mailbox),
      ...pickProperties(settingsJson(world, mailbox), Object.keys(sent.output)),
    },
  }
}

/** Outlook's names, or IANA's. */
function listZones(request: GraphRequest): GraphResponse {
  const iana = request.params['standard']?.toLowerCase() === 'iana'
  const value = outlookZones().map(([windows, zone]) => ({
    alias: iana ? zone : windows,
    displayName: iana ? zone : windows,
  }))
  const context = `${request.base}/$metadata#Collection(microsoft.graph.timeZoneInformation)`
  return { status: 200, body: { '@odata.context': context, value } }
}

function listLanguages(request: GraphRequest): GraphResponse {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const value = [
    'en-US',
    'en-GB',
    'de-DE',
    'fr-FR',
    'es-ES',
    'ar-SA',
    'ja-JP',
    'zh-CN',
    'ko-KR',
    'pt-PT',
  ].map((locale) => ({ locale, displayName: names.of(locale) ?? locale }))
  const context = `${request.base}/$metadata#Collection(microsoft.graph.localeInfo)`
  return { status: 200, body: { '@odata.context': context, value } }
}
