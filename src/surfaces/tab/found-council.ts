import type { Council } from '#src/domain/council/council.ts'
import {
  councilOfGroup,
  councilOfSite,
  councilsOfTeams,
  type CouncilOption,
} from '#src/features/open-session/find-council.ts'
import type { CouncilRemains } from '#src/records/stores/council-remains.ts'
import type { LeftWhy } from '../council-data/left-here.tsx'
import type { SignedIn } from '../wiring/connection.ts'
import type { Hindrance } from '../wiring/explain-opening.ts'
import { sameCouncil } from './kept-council.ts'

/** What the tab has found to show. */
export type Found =
  | { readonly kind: 'opening' }
  | { readonly kind: 'hindered'; readonly hindrance: Hindrance }
  /** `among`: chosen from the person's councils, to which they can go back. */
  | { readonly kind: 'council'; readonly council: Council; readonly among?: readonly CouncilOption[] }
  | { readonly kind: 'choose'; readonly options: readonly CouncilOption[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'needs-repair'; readonly remains: CouncilRemains }
  | { readonly kind: 'no-access'; readonly teamName: string | null }
  /** Its pages were closed, so that this device's copy can be taken off it. */
  | { readonly kind: 'left'; readonly siteId: string; readonly why: LeftWhy }

/** Neither in a channel nor at a council's own address. */
export function isPersonal({ opened }: SignedIn): boolean {
  return opened.place.groupId === null && new URLSearchParams(location.search).get('site') === null
}

/** The council of the address, of the channel's team, or those of the person. Throws Graph's failures. */
export async function findForTab(person: SignedIn): Promise<Found> {
  const { place } = person.opened
  const site = new URLSearchParams(location.search).get('site')
  if (site === null && place.groupId === null) {
    const { options } = await councilsOfTeams(person.graph, null)
    return options.length === 0 ? { kind: 'none' } : { kind: 'choose', options }
  }
  const bySite = site === null ? null : await councilOfSite(person.graph, site, null)
  const search =
    (bySite === null || bySite.kind === 'none') && place.groupId !== null
      ? await councilOfGroup(person.graph, place.groupId, null)
      : bySite
  if (search?.kind === 'found') return { kind: 'council', council: search.council }
  if (search?.kind === 'no-access') return search
  return search?.kind === 'needs-repair' ? search : { kind: 'none' }
}

/** The council that is shown already is not opened anew. */
export function isSame(before: Found, next: Found): boolean {
  return before.kind === 'council' && next.kind === 'council' && sameCouncil(before.council, next.council)
}
