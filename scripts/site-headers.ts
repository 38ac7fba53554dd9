// facts: learn "tab-requirements".
const microsoftFrames = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
]
// The empty string's hash lets Fluent's runtime styles through without 'unsafe-inline'.
const fluentStyles = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

/** Microsoft's office.js must come from its own address and loads its further parts by address, which trusted types refuse. */
export const officePages: ReadonlySet<string> = new Set(['/outlook.html', '/autorun.html'])
const officeScripts = 'https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com'

export const commonHeaders: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/**
 * The content policy of one page of the product. `connect` are the addresses that this installation talks to beside
 * Microsoft's fixed ones: Graph's origin, the relay. `frames` may frame it beside Teams and Outlook.
 */
export function contentPolicy(
  path: string,
  connect: readonly string[],
  frames: readonly string[] = [],
): string {
  const office = officePages.has(path)
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    office ? `script-src 'self' ${officeScripts}` : "script-src 'self'",
    `style-src 'self' ${fluentStyles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    // facts: the addresses that subscriptions/socketIo gives out are hosts of svc.ms.
    ['connect-src', "'self'", ...connect, 'wss://*.svc.ms', 'https://login.microsoftonline.com']
      .concat('https://res.cdn.office.net')
      .join(' '),
    ...(office ? [] : ["require-trusted-types-for 'script'", 'trusted-types weft-worker']),
    ['frame-ancestors', ...frames, ...microsoftFrames].join(' '),
  ].join('; ')
}
