const place =
  /(<script\b(?=[^>]*\btype="application\/json")(?=[^>]*\bid="weft-config")[^>]*>)[^<]*(<\/script>)/

/** A built page with its configuration filled in; null for one that has no place for it. */
export function fillPage(html: string, configuration: object): string | null {
  if (!place.test(html)) return null
  // “<” is escaped so that no value can close the element.
  const json = JSON.stringify(configuration).replaceAll('<', '\\u003c')
  return html.replace(place, (_whole, open: string, close: string) => `${open}${json}${close}`)
}
