const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML, in content and in quoted attributes. Control characters, which no document may hold, are dropped. */
export function escapeHtml(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[&<>"']/g, (each) => entities[each] ?? '')
}

/** The same with line breaks kept. */
export function escapeLines(text: string): string {
  return escapeHtml(text.trim()).replace(/\r\n|\r|\n/g, '<br>')
}

export function directionOf(language: string): 'rtl' | 'ltr' {
  return /^(?:ar|he|fa|ur)\b/.test(language) ? 'rtl' : 'ltr'
}

/** At most so many characters, cut between characters, with an ellipsis where something is missing. */
export function trimmed(text: string, most: number): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  if (clean.length <= most) return clean
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(clean.slice(0, most))) {
    if (kept.length + segment.length > most - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
