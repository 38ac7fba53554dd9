import * as v from 'valibot'
import { councilSchema, type Council } from '#src/domain/council/council.ts'
import type { SignedIn } from '../wiring/connection.ts'
import { deviceNotes } from '../wiring/device-notes.ts'

const keptSchema = v.pipe(v.string(), v.parseJson(), councilSchema)

/** Where the tab stands: its site, its team, or nowhere (the personal app). */
function nameOf(person: SignedIn): string {
  const site = new URLSearchParams(location.search).get('site')
  return `tab-council/${site ?? person.opened.place.groupId ?? 'mine'}`
}

/** The council that this tab showed last on this device; null for none. */
export async function keptCouncil(person: SignedIn): Promise<Council | null> {
  const kept = v.safeParse(
    keptSchema,
    await deviceNotes(person.device, person.deviceKey).read(nameOf(person)),
  )
  return kept.success ? kept.output : null
}

export function keepCouncil(person: SignedIn, council: Council): void {
  deviceNotes(person.device, person.deviceKey).write(nameOf(person), JSON.stringify(council))
}

export function sameCouncil(one: Council, other: Council): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
