import type { GraphRequest } from '../route.ts'
import { requireZone } from './calendar-time.ts'

/** What the caller's `Prefer` header says to Outlook. */
export interface OutlookPrefer {
  /** Zone of start and end in the answer, as it was named; UTC where nothing was said. */
  readonly zone: string
  readonly textBody: boolean
  readonly immutableId: boolean
  readonly maxPageSize: number | undefined
  /** The preferences that were followed, for `Preference-Applied`. */
  readonly applied: string | undefined
}

export function outlookPrefer({ headers }: Pick<GraphRequest, 'headers'>): OutlookPrefer {
  const header = headers.get('prefer') ?? ''
  const zone = /outlook\.timezone\s*=\s*"?([^",;]+)"?/i.exec(header)?.[1]?.trim()
  if (zone !== undefined) requireZone(zone)
  const bodyType = /outlook\.body-content-type\s*=\s*"?(text|html)"?/i.exec(header)?.[1]?.toLowerCase()
  const immutableId = /IdType\s*=\s*"?ImmutableId"?/i.test(header)
  const size = Number(/odata\.maxpagesize\s*=\s*(\d+)/i.exec(header)?.[1] ?? Number.NaN)
  const applied = [
    ...(zone === undefined ? [] : [`outlook.timezone="${zone}"`]),
    ...(bodyType === undefined ? [] : [`outlook.body-content-type="${bodyType}"`]),
    ...(immutableId ? ['IdType="ImmutableId"'] : []),
  ].join(', ')
  return {
    zone: zone ?? 'UTC',
    textBody: bodyType === 'text',
    immutableId,
    maxPageSize: size >= 1 ? size : undefined,
    applied: applied === '' ? undefined : applied,
  }
}
