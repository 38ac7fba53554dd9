/** Browsers keep cities under the name that they had when they were first listed (CLDR); people look for today's. */
const namedAnew: Readonly<Record<string, string>> = {
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** IANA's names of the time zones, today's cities, in order; `chosen` is among them under the name that it has. */
export function zoneNames(chosen: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone').map((each) => namedAnew[each] ?? each)
  return [...new Set([chosen, ...known])].toSorted((left, right) => (left < right ? -1 : 1))
}

/** As people read it. */
export function zoneLabel(zone: string): string {
  return zone.replaceAll('_', ' ')
}
