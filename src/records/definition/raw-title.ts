import type { Fields } from './record-kind.ts'

/** What people know an item by that Weft cannot read: its title where that is text, else its key. */
export function rawTitle(raw: Fields, key: string): string {
  const title = raw['Title']
  return typeof title === 'string' && title !== '' ? title : key
}
