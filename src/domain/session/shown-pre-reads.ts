import { siteAddress } from '../agenda/site-address.ts'
import type { Council } from '../council/council.ts'
import type { SessionState } from './session-state.ts'

/** A pre-read as it may be shown: its address is one of the tenant's SharePoint. */
export interface ShownPreRead {
  readonly preReadId: string
  readonly title: string
  readonly address: string
  /** Null for the whole agenda. */
  readonly itemId: string | null
}

/** What is to be read before, in the agenda's order: what is for all of it, then by item. Links of items that are off it are not shown. */
export function shownPreReads(
  { preReads, items }: Pick<SessionState, 'preReads' | 'items'>,
  { siteId }: Pick<Council, 'siteId'>,
): readonly ShownPreRead[] {
  return [null, ...items.map((each) => each.id)].flatMap((itemId) =>
    preReads
      .filter((each) => each.itemId === itemId)
      .flatMap(({ preReadId, title, address: stored }) => {
        const address = siteAddress(stored, siteId)
        return address === null ? [] : [{ preReadId, title: title || address, address, itemId }]
      }),
  )
}
