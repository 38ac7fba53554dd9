import * as v from 'valibot'
import { badRequest } from '../graph-error.ts'
import type { GraphRequest, GraphResponse } from '../route.ts'
import type { World } from '../world.ts'
import { changeKeyOf, translatedId } from './event-id.ts'
import { type Mailbox, mailboxOf } from './mailbox.ts'

/** Every mailbox has one calendar here. */
function calendarJson(base: string, { id, name, address, context }: Mailbox): Record<string, unknown> {
  const calendarId = `AAMkADCalendar${btoa(id).replaceAll('/', '_').replaceAll('+', '-')}`
  return {
    '@odata.id': `${base}/${context}/calendars('${calendarId}')`,
    id: calendarId,
    name: 'Calendar',
    color: 'auto',
    hexColor: '',
    isDefaultCalendar: true,
    changeKey: changeKeyOf(id, 1),
    canShare: true,
    canViewPrivateItems: true,
    canEdit: true,
    allowedOnlineMeetingProviders: ['teamsForBusiness'],
    defaultOnlineMeetingProvider: 'teamsForBusiness',
    isTallyingResponses: true,
    isRemovable: false,
    owner: { name, address },
  }
}

export function getCalendar(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const context = `${request.base}/$metadata#${mailbox.context}/calendar/$entity`
  return { status: 200, body: { '@odata.context': context, ...calendarJson(request.base, mailbox) } }
}

export function listCalendars(request: GraphRequest, world: World): GraphResponse {
  const mailbox = mailboxOf(request, world)
  const context = `${request.base}/$metadata#${mailbox.context}/calendars`
  return { status: 200, body: { '@odata.context': context, value: [calendarJson(request.base, mailbox)] } }
}

const translation = v.object({
  inputIds: v.pipe(v.array(v.string()), v.maxLength(1_000)),
  sourceIdType: v.picklist(['restId', 'restImmutableEntryId']),
  targetIdType: v.picklist(['restId', 'restImmutableEntryId']),
})

/** Up to 1,000 ids at a time, from one kind to the other. */
export function translateIds(request: GraphRequest): GraphResponse {
  const sent = v.safeParse(translation, request.body)
  if (!sent.success) throw badRequest('inputIds (1,000 at most), sourceIdType and targetIdType are needed.')
  const { inputIds, targetIdType } = sent.output
  const value = inputIds.map((sourceId) => {
    const targetId = translatedId(sourceId, targetIdType === 'restImmutableEntryId')
    if (targetId === undefined) throw badRequest(`'${sourceId}' is no id.`, 'ErrorInvalidIdMalformed')
    return { sourceId, targetId }
  })
  const context = `${request.base}/$metadata#Collection(microsoft.graph.convertIdResult)`
  return { status: 200, body: { '@odata.context': context, value } }
}
