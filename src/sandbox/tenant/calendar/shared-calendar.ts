import { GraphRefusal } from '../graph-error.ts'
import { requirePerson, type Person } from '../people/person.ts'
import type { GraphRequest, Route } from '../route.ts'
import type { World } from '../world.ts'
import { roleIn, type CalendarRole } from './calendar-permission-calls.ts'
import { getEvent, patchEvent } from './event-calls.ts'
import { personMailbox } from './mailbox.ts'

const own = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite']
const sharedReading = ['Calendars.Read.Shared', 'Calendars.ReadWrite.Shared']
const sharedWriting = ['Calendars.ReadWrite.Shared']

const writers: readonly CalendarRole[] = [
  'write',
  'delegateWithoutPrivateEventAccess',
  'delegateWithPrivateEventAccess',
]
const readers: readonly CalendarRole[] = ['read', ...writers]

function refused(): GraphRefusal {
  return new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')
}

function mayUse(world: World, owner: Person, request: GraphRequest, roles: readonly CalendarRole[]): boolean {
  const { address } = personMailbox(world, request.caller.userId)
  return roles.includes(roleIn(world, personMailbox(world, owner.id), address))
}

/** One's own calendar below one's own id; a colleague's as far as they share it, in their mailbox (rule CAL-36). */
function inCalendarOf(
  handle: Route['handle'],
  scopes: { readonly own: readonly string[]; readonly shared: readonly string[] },
  roles: readonly CalendarRole[],
): Route['handle'] {
  return (request, world) => {
    const owner = requirePerson(world, request.params['user'] ?? '')
    const { caller } = request
    const isOwn = owner.id === caller.userId
    if (!(isOwn ? scopes.own : scopes.shared).some((each) => caller.scopes.includes(each))) throw refused()
    if (isOwn) return handle(request, world)
    if (!mayUse(world, owner, request, roles)) throw refused()
    return handle({ ...request, caller: { ...caller, userId: owner.id } }, world)
  }
}

const one = '/users/{user}/events/{event}'

export const sharedCalendarRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: one,
    scopes: [...own, ...sharedReading],
    service: 'outlook',
    handle: inCalendarOf(getEvent, { own, shared: sharedReading }, readers),
  },
  {
    method: 'PATCH',
    template: one,
    scopes: ['Calendars.ReadWrite', ...sharedWriting],
    service: 'outlook',
    handle: inCalendarOf(patchEvent, { own: ['Calendars.ReadWrite'], shared: sharedWriting }, writers),
  },
]
