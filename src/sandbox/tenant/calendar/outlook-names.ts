/**
 * Outlook takes the names of properties in either case of their first letter (`ToRecipients`, `toRecipients`); what
 * an app keeps in an extension is its own.
 */
export function outlookNames(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(outlookNames)
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]: [string, unknown]) => {
      const plain = name.startsWith('@') ? name : name.charAt(0).toLowerCase() + name.slice(1)
      return [plain, plain === 'extensions' ? value : outlookNames(value)]
    }),
  )
}
