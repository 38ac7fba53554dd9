/** A value as one segment of a path; commas of composite site ids and colons of threads stay readable. */
export function segment(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@')
}

/** A query without the empty parts, each value percent-encoded. */
export function query(parts: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(parts).filter(([, value]) => value !== undefined)
  if (given.length === 0) return ''
  return `?${given.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`
}

/** Text as an OData literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
