import { seedEvent } from '#src/sandbox/tenant/calendar/seed-calendar.ts'
import { ANA, BEN } from '#src/sandbox/tenant/test-tenant.ts'
import { pathWith } from './examples.ts'
import { textAt } from './json.ts'
import type { Cue, Stage } from './stage.ts'

/** A Teams meeting of Ana's, or of Ben's where the example is refused. */
export function stageMeetings({ world, example }: Stage): Cue {
  const { joinUrl, threadId } = seedEvent(world, {
    organizerId: example.status === 403 ? BEN : ANA,
    attendeeIds: [ANA, BEN],
    tenantId: 'contoso',
    zone: 'Europe/Lisbon',
    start: '2026-11-24T09:00',
    minutes: 60,
    subject: textAt(example.responseBody, 'subject') ?? 'Council',
    online: true,
  })
  if (example.template === '/me/onlineMeetings' && example.method === 'GET') {
    return { path: `/me/onlineMeetings?$filter=JoinWebUrl eq '${encodeURIComponent(joinUrl ?? '')}'` }
  }
  if (!(example.template ?? '').endsWith('{id}')) return {}
  return { path: pathWith(example, [btoa(`1*${ANA}*0**${threadId ?? ''}`).replaceAll('=', '')]) }
}
