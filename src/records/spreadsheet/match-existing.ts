import type { Fields } from '../definition/fields.ts'
import type { ReadRow } from './read-rows.ts'
import { folded } from './sheet-words.ts'

/** A risk of the register as it is matched. */
export interface Existing {
  readonly key: string
  /** Null before the list has it. */
  readonly itemId: string | null
  readonly fields: Fields
  /** From the list that not everybody may read. */
  readonly ownersOnly?: boolean
}

export type Found =
  | { readonly how: 'one'; readonly existing: Existing }
  | { readonly how: 'several' }
  /** `identity` tells a second row of the same new risk. */
  | { readonly how: 'none'; readonly key: string; readonly identity: string }

const asText = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

/**
 * Which risk a row means: by Weft's key, by what this very import made before, by Weft's reference, by the sheet's own
 * reference, by the title. A reference or title that several risks share decides nothing alone.
 */
export function findExisting(
  existing: readonly Existing[],
  referenceOf: (itemId: string | null) => string | null,
): (read: ReadRow, title: string, importKey: string) => Found {
  const byKey = new Map(existing.map((each) => [each.key, each]))
  const byWeft = new Map<string, Existing[]>()
  const byOwn = new Map<string, Existing[]>()
  const byTitle = new Map<string, Existing[]>()
  const put = (map: Map<string, Existing[]>, word: string, each: Existing) => {
    if (word === '') return
    const known = map.get(word)
    if (known === undefined) map.set(word, [each])
    else known.push(each)
  }
  for (const each of existing) {
    put(byWeft, folded(referenceOf(each.itemId) ?? ''), each)
    put(byOwn, folded(asText(each.fields['OwnReference'])), each)
    put(byTitle, folded(asText(each.fields['Title'])), each)
  }
  return (read, title, importKey) => {
    const told = asText(read.values['ClientKey'])
    const known = byKey.get(told) ?? byKey.get(importKey)
    if (known !== undefined) return { how: 'one', existing: known }
    const own = folded(asText(read.values['OwnReference']))
    const plainTitle = folded(title)
    const identity = own === '' ? `title ${plainTitle}` : `own ${own}`
    const none: Found = {
      how: 'none',
      key: told === '' ? importKey : told.slice(0, 255),
      identity: told === '' ? identity : told,
    }
    if (told !== '' || existing.length === 0) return none
    const lists = [
      byWeft.get(folded(asText(read.values['WeftReference']))),
      byOwn.get(own),
      // Where both have numbers of their own, those say which risk is meant; equal titles are then no proof.
      byTitle.get(plainTitle)?.filter((each) => own === '' || asText(each.fields['OwnReference']) === ''),
    ]
    for (const list of lists) {
      const [one, second] = list ?? []
      if (second !== undefined) return { how: 'several' }
      if (one !== undefined) return { how: 'one', existing: one }
    }
    return none
  }
}
