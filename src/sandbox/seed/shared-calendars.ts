import type { GraphClient } from '#src/graph/graph-client.ts'
import { nameOf } from './council.ts'
import { company } from './company.ts'

/** Ingrid and Mei keep Tom's calendar with him: Ingrid as his delegate, Mei to look at. */
export async function seedSharedCalendars(tom: GraphClient): Promise<void> {
  for (const [alias, role] of [
    ['ingrid', 'delegateWithoutPrivateEventAccess'],
    ['mei', 'read'],
  ] as const)
    await tom.send({
      method: 'POST',
      path: '/me/calendar/calendarPermissions',
      body: { role, emailAddress: { name: nameOf(alias), address: `${alias}@${company.domain}` } },
      service: 'outlook',
      repeat: 'unkeyed',
      scopes: ['Calendars.ReadWrite'],
    })
}
