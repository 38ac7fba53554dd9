// facts: learn "tab-requirements"; the empty string's hash lets Fluent's runtime styles through without 'unsafe-inline'.
const microsoftFrames = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
]
const fluentStyles = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

// Microsoft's office.js must come from its own address and loads its further parts by address, which trusted types refuse.
const officePages: ReadonlySet<string> = new Set(['/outlook.html', '/autorun.html'])
const officeScripts = 'https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com'

/**
 * The product's headers as in production, with two additions of the sandbox: who may frame it, and where Graph is.
 * `path` is the page's; Outlook's pages take Microsoft's scripts as well. `relay` is the live relay's address, if any.
 */
export function productHeaders(graphOrigin: string, path: string, relay?: string): Record<string, string> {
  const beside = officePages.has(path)
  const relayOrigin = relay === undefined ? '' : ` ${new URL(relay).origin}`
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    beside ? `script-src 'self' ${officeScripts}` : "script-src 'self'",
    `style-src 'self' ${fluentStyles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    // facts: the addresses that subscriptions/socketIo gives out are hosts of svc.ms.
    `connect-src 'self' ${graphOrigin} ${graphOrigin.replace('http', 'ws')} wss://*.svc.ms${relayOrigin} https://login.microsoftonline.com https://res.cdn.office.net`,
    ...(beside ? [] : ["require-trusted-types-for 'script'", 'trusted-types dompurify weft-worker']),
    `frame-ancestors 'self' ${microsoftFrames.join(' ')}`,
  ]
  return { ...commonHeaders, 'content-security-policy': policy.join('; ') }
}

export const commonHeaders: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/** The places are not the product: they frame it, and their styles come from Fluent at run time. */
export const placesHeaders: Record<string, string> = {
  ...commonHeaders,
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'",
}
