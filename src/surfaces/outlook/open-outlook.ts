import type { OpenedPlace } from '#src/host/opened-place.ts'
import { readOutlookItem, type OutlookItem } from '#src/host/outlook-item.ts'
import { office, placeInOutlook } from './place-in-outlook.ts'

let reading: Promise<OutlookItem | null> | undefined

/** The appointment beside this pane; null outside of Outlook. */
export function outlookItem(): Promise<OutlookItem | null> {
  reading ??= readOutlookItem(office())
  return reading
}

/** Outlook as a place, beside an appointment. */
export async function openOutlookPlace(): Promise<OpenedPlace> {
  return placeInOutlook(await outlookItem())
}
