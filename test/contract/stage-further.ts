import { events } from '#src/sandbox/tenant/calendar/event-row.ts'
import { seedEvent } from '#src/sandbox/tenant/calendar/seed-calendar.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { idsIn, pathWith } from './examples.ts'
import { at, jsonAt, rowsOf, textAt } from './json.ts'
import { seedPerson, type Cue, type Stage } from './stage.ts'

/** A subscription of Ana's; a past one's life begins anew. */
export async function stageSubscriptions({ example, ask, clock }: Stage): Promise<Cue> {
  const said = jsonAt(example.responseBody)
  const expirationDateTime = new Date(clock.ms + 3_600_000).toISOString()
  const made = await ask('POST', '/subscriptions', { body: { ...said, expirationDateTime } })
  return { path: `/subscriptions/${textAt(made.body, 'id') ?? ''}` }
}

/** A meeting of Ana's that is over, with what it left. */
export async function stageTranscripts({ world, example, ask }: Stage): Promise<Cue> {
  const { threadId } = seedEvent(world, {
    organizerId: ANA,
    attendeeIds: [ANA, BEN],
    tenantId: 'contoso',
    zone: 'Europe/Lisbon',
    start: '2026-11-20T09:00',
    minutes: 30,
    subject: 'Council',
    online: true,
  })
  const meeting = btoa(`1*${ANA}*0**${threadId ?? ''}`).replaceAll('=', '')
  const listed = await ask('GET', `/me/onlineMeetings/${meeting}/transcripts`, {
    scopes: ['OnlineMeetingTranscript.Read.All'],
  })
  const [first] = rowsOf(listed.body)
  const path = pathWith(example, [ANA, meeting, textAt(first, 'id') ?? ''])
  // What was said is the meeting's own: the form is compared.
  return typeof example.responseBody === 'string' ? { path, answer: 'WEBVTT' } : { path }
}

/** A calendar that Ana shares with Ben. */
export async function stageSharing({ ask }: Stage): Promise<Cue> {
  const all = '/me/calendar/calendarPermissions'
  const body = { role: 'read', emailAddress: { name: 'Ben', address: 'ben@weft.test' } }
  const made = await ask('POST', all, { body })
  return { path: `/users/${ANA}/calendar/calendarPermissions/${textAt(made.body, 'id') ?? ''}` }
}

/** An event with the MAPI properties that the answer shows. */
export async function stageProperties({ world, example, ask }: Stage): Promise<Cue> {
  const said = jsonAt(example.responseBody)
  const organizer = jsonAt(said, 'organizer', 'emailAddress')
  seedPerson(world, ANA, { displayName: textAt(organizer, 'name'), mail: textAt(organizer, 'address') })
  const { onlineMeetingProvider: _, ...body } = said
  const made = await ask('POST', '/me/events', {
    body: { ...body, multiValueExtendedProperties: at(said, 'multiValueExtendedProperties') },
  })
  for (const [key, row] of events(world)) {
    const originalStartZone = textAt(said, 'originalStartTimeZone') ?? 'UTC'
    const originalEndZone = textAt(said, 'originalEndTimeZone') ?? 'UTC'
    events(world).set(key, { ...row, content: { ...row.content, originalStartZone, originalEndZone } })
  }
  const ids = idsIn(example).map(() => textAt(made.body, 'id') ?? '')
  return { path: pathWith(example, ids).replaceAll('%20', ' ') }
}
