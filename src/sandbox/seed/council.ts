import type { Council, Member, Role } from '#src/domain/council/council.ts'
import type { GraphClient } from '#src/graph/graph-client.ts'
import { provisionLists, type ListReport } from '#src/records/provisioning/provision-lists.ts'
import { markSchemaVersion } from '#src/records/provisioning/schema-version.ts'
import { rememberThread, saveCouncil } from '#src/records/stores/council-store.ts'
import { channelIdOf, groupIdOf } from './groups.ts'
import { idOf, people } from './people.ts'
import type { SeededPlan } from './plan.ts'
import { guidOf } from './stable-id.ts'

const departments = [
  { id: 'engineering', name: 'Engineering', short: 'Eng' },
  { id: 'manufacturing', name: 'Manufacturing', short: 'Mfg' },
  { id: 'supply', name: 'Supply', short: 'Supply' },
  { id: 'sales', name: 'Sales', short: 'Sales' },
  { id: 'service', name: 'Service', short: 'Service' },
  { id: 'finance', name: 'Finance', short: 'Finance' },
  { id: 'people', name: 'People', short: 'People' },
]

const seats: readonly (readonly [string, Role, string?])[] = [
  ['ingrid', 'sponsor'],
  ['tom', 'secretary'],
  ['chloe', 'chair', 'sales'],
  ['ana', 'member', 'engineering'],
  ['ben', 'member', 'manufacturing'],
  ['mei', 'member', 'supply'],
  ['layla', 'member', 'service'],
  ['finn', 'member', 'finance'],
  ['suhartini', 'member', 'people'],
  ['priya', 'deputy', 'engineering'],
  ['jonas', 'deputy', 'manufacturing'],
  ['rosa', 'adviser'],
]

export const councilKey = guidOf('council/operating')

/** Display name of a seeded person. Throws a RangeError for an alias that nobody has. */
export function nameOf(alias: string): string {
  const person = people.find((each) => each.alias === alias)
  if (person === undefined) throw new RangeError(`Nobody is seeded as ${alias}.`)
  return person.displayName
}

function memberOf([alias, role, departmentId]: (typeof seats)[number]): Member {
  const mail = people.find((each) => each.alias === alias)?.mail ?? undefined
  return {
    personId: idOf(alias),
    displayName: nameOf(alias),
    role,
    ...(mail === undefined ? {} : { mail }),
    ...(departmentId === undefined ? {} : { departmentId }),
  }
}

export class SeedRefused extends Error {
  override readonly name = 'SeedRefused'
  readonly reports: readonly ListReport[]
  constructor(reports: readonly ListReport[]) {
    super(
      `Lists could not be made: ${reports.map(({ list, failure }) => `${list} (${failure?.message})`).join(', ')}`,
    )
    this.reports = reports
  }
}

/** Sets the council up as a person would: lists through provisioning, then the council and its meeting's thread. */
export async function seedCouncil(
  client: GraphClient,
  siteId: string,
  plan: SeededPlan,
  threadId: string,
): Promise<Council> {
  const reports = await provisionLists(client, siteId)
  const refused = reports.filter(({ failure }) => failure !== null)
  if (refused.length > 0) throw new SeedRefused(refused)
  await markSchemaVersion(client, siteId)
  const council = await saveCouncil(client, {
    key: councilKey,
    name: 'Operating Council',
    language: 'en',
    timeZone: 'Europe/Berlin',
    departments,
    members: seats.map(memberOf),
    teamId: groupIdOf('council'),
    channelId: channelIdOf('council-sessions'),
    channelName: 'Council sessions',
    siteId,
    planId: plan.planId,
    planName: plan.planName,
    bucketId: plan.bucketId,
  })
  await rememberThread(client, council, threadId)
  return council
}
