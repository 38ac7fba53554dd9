/** Outlook's names of time zones and the IANA zones behind them (Unicode CLDR, windowsZones, territory 001). */
const table: readonly (readonly [string, string])[] = [
  ['UTC', 'UTC'],
  ['Hawaiian Standard Time', 'Pacific/Honolulu'],
  ['Alaskan Standard Time', 'America/Anchorage'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['US Mountain Standard Time', 'America/Phoenix'],
  ['Mountain Standard Time', 'America/Denver'],
  ['Central Standard Time', 'America/Chicago'],
  ['Central Standard Time (Mexico)', 'America/Mexico_City'],
  ['Canada Central Standard Time', 'America/Regina'],
  ['SA Pacific Standard Time', 'America/Bogota'],
  ['Eastern Standard Time', 'America/New_York'],
  ['Atlantic Standard Time', 'America/Halifax'],
  ['Pacific SA Standard Time', 'America/Santiago'],
  ['Newfoundland Standard Time', 'America/St_Johns'],
  ['E. South America Standard Time', 'America/Sao_Paulo'],
  ['Argentina Standard Time', 'America/Buenos_Aires'],
  ['Greenland Standard Time', 'America/Godthab'],
  ['Azores Standard Time', 'Atlantic/Azores'],
  ['GMT Standard Time', 'Europe/London'],
  ['Greenwich Standard Time', 'Atlantic/Reykjavik'],
  ['Morocco Standard Time', 'Africa/Casablanca'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Central Europe Standard Time', 'Europe/Budapest'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['Central European Standard Time', 'Europe/Warsaw'],
  ['W. Central Africa Standard Time', 'Africa/Lagos'],
  ['GTB Standard Time', 'Europe/Bucharest'],
  ['Egypt Standard Time', 'Africa/Cairo'],
  ['South Africa Standard Time', 'Africa/Johannesburg'],
  ['FLE Standard Time', 'Europe/Kiev'],
  ['Israel Standard Time', 'Asia/Jerusalem'],
  ['Turkey Standard Time', 'Europe/Istanbul'],
  ['Russian Standard Time', 'Europe/Moscow'],
  ['Arab Standard Time', 'Asia/Riyadh'],
  ['Arabic Standard Time', 'Asia/Baghdad'],
  ['E. Africa Standard Time', 'Africa/Nairobi'],
  ['Iran Standard Time', 'Asia/Tehran'],
  ['Arabian Standard Time', 'Asia/Dubai'],
  ['Afghanistan Standard Time', 'Asia/Kabul'],
  ['Pakistan Standard Time', 'Asia/Karachi'],
  ['India Standard Time', 'Asia/Calcutta'],
  ['Sri Lanka Standard Time', 'Asia/Colombo'],
  ['Nepal Standard Time', 'Asia/Katmandu'],
  ['Bangladesh Standard Time', 'Asia/Dhaka'],
  ['Myanmar Standard Time', 'Asia/Rangoon'],
  ['SE Asia Standard Time', 'Asia/Bangkok'],
  ['China Standard Time', 'Asia/Shanghai'],
  ['Singapore Standard Time', 'Asia/Singapore'],
  ['Taipei Standard Time', 'Asia/Taipei'],
  ['W. Australia Standard Time', 'Australia/Perth'],
  ['Tokyo Standard Time', 'Asia/Tokyo'],
  ['Korea Standard Time', 'Asia/Seoul'],
  ['Cen. Australia Standard Time', 'Australia/Adelaide'],
  ['AUS Central Standard Time', 'Australia/Darwin'],
  ['E. Australia Standard Time', 'Australia/Brisbane'],
  ['AUS Eastern Standard Time', 'Australia/Sydney'],
  ['New Zealand Standard Time', 'Pacific/Auckland'],
]

// Newer spellings of zones that CLDR keeps under their older names, and capitals that share a row.
const further: readonly (readonly [string, string])[] = [
  ['India Standard Time', 'Asia/Kolkata'],
  ['Nepal Standard Time', 'Asia/Kathmandu'],
  ['Myanmar Standard Time', 'Asia/Yangon'],
  ['FLE Standard Time', 'Europe/Kyiv'],
  ['FLE Standard Time', 'Europe/Helsinki'],
  ['Argentina Standard Time', 'America/Argentina/Buenos_Aires'],
  ['Greenland Standard Time', 'America/Nuuk'],
  ['W. Europe Standard Time', 'Europe/Amsterdam'],
  ['W. Europe Standard Time', 'Europe/Rome'],
  ['W. Europe Standard Time', 'Europe/Vienna'],
  ['W. Europe Standard Time', 'Europe/Zurich'],
  ['W. Europe Standard Time', 'Europe/Stockholm'],
  ['Romance Standard Time', 'Europe/Madrid'],
  ['Romance Standard Time', 'Europe/Brussels'],
  ['Romance Standard Time', 'Europe/Copenhagen'],
  ['GMT Standard Time', 'Europe/Dublin'],
  ['GMT Standard Time', 'Europe/Lisbon'],
  ['UTC', 'Etc/UTC'],
  ['UTC', 'Etc/GMT'],
]

const toIana = new Map(table.map(([windows, iana]) => [windows.toLowerCase(), iana]))
const toWindows = new Map([...table, ...further].map(([windows, iana]) => [iana.toLowerCase(), windows]))

/** The IANA zone of a name of either kind; undefined for a name that is none. */
export function ianaZoneOf(name: string): string | undefined {
  const known = toIana.get(name.toLowerCase())
  if (known !== undefined) return known
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

/** Outlook's name of an IANA zone; zones that the table lacks keep their own name. */
export function windowsZoneOf(iana: string): string {
  return toWindows.get(iana.toLowerCase()) ?? iana
}

/** Every zone that Outlook names, with the IANA zone behind it. */
export function outlookZones(): readonly (readonly [string, string])[] {
  return table
}
