import { openBrowserPlace } from '#src/host/browser-place.ts'
import type { OpenedPlace } from '#src/host/opened-place.ts'
import { readOutlookItem, type OutlookItem } from '#src/host/outlook-item.ts'

let reading: Promise<OutlookItem | null> | undefined

/** The appointment beside this pane; null outside of Outlook. */
export function outlookItem(): Promise<OutlookItem | null> {
  reading ??= readOutlookItem('Office' in globalThis ? Reflect.get(globalThis, 'Office') : undefined)
  return reading
}

/** Outlook as a place: the person by their mailbox, the rest from the browser. */
export async function openOutlookPlace(): Promise<OpenedPlace> {
  const item = await outlookItem()
  const opened = openBrowserPlace('outlook', { id: '', tenantId: '', loginHint: item?.mail ?? '' })
  return item === null ? opened : { ...opened, place: { ...opened.place, locale: item.locale } }
}
