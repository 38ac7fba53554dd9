/** An item as a list shows it: a record, or what stands in an item that somebody edited into something unreadable. */
export interface ListedEntry<Kept> {
  readonly key: string
  readonly reading:
    | { readonly ok: true; readonly record: Kept }
    | { readonly ok: false; readonly raw: Readonly<Record<string, unknown>> }
}

/** What people know an item by that Weft cannot read: its title where that is text, else its key. */
export function rawTitle(raw: Readonly<Record<string, unknown>>, key: string): string {
  const title = raw['Title']
  return typeof title === 'string' && title !== '' ? title : key
}
