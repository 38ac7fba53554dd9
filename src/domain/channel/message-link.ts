/** Hosts of Teams' own message links, the sovereign clouds among them (facts: microsoft-365.md section 3). */
const hosts: ReadonlySet<string> = new Set([
  'teams.microsoft.com',
  'teams.cloud.microsoft',
  'gov.teams.microsoft.us',
  'dod.teams.microsoft.us',
])

/** The link if it is one to a message in Teams, as it may be kept; null for anything else. */
export function messageLink(pasted: string): string | null {
  const text = pasted.trim()
  if (text.length > 500 || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' || !hosts.has(url.hostname) || url.username !== '') return null
  return /^\/l\/message\/[^/]+\/[^/]+$/.test(url.pathname) ? url.href : null
}
