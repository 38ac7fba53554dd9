/**
 * What Outlook makes of a body: a whole document with its own head and line ends of two characters. Comments,
 * scripts, ids and data attributes do not survive (facts: graph.md section 6, body rule; unverified, so assumed).
 */
export function outlookHtml(contentType: 'html' | 'text', content: string): string {
  const inner =
    contentType === 'html' ? innerOf(content) : `<div>${escaped(content).replace(/\r?\n/g, '<br>\n')}</div>`
  const clean = inner
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/\s(?:id|data-[\w-]+|on\w+)=(?:"[^"]*"|'[^']*')/gi, '')
    .trim()
  return [
    '<html>',
    '<head>',
    '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
    '</head>',
    '<body>',
    clean,
    '</body>',
    '</html>',
    '',
  ]
    .join('\n')
    .replace(/\r?\n/g, '\r\n')
}

/** What stands between the body tags; all of it where there are none. */
export function innerOf(html: string): string {
  return (
    /<body[^>]*>([\s\S]*?)<\/body>/i.exec(html)?.[1] ??
    html.replace(/<\/?html[^>]*>|<head[\s\S]*?<\/head>/gi, '')
  )
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The text of a body, as `outlook.body-content-type="text"` answers it; links keep their address. */
export function textOf(html: string): string {
  return innerOf(html)
    .replace(/\r?\n/g, ' ')
    .replace(/<a\b[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, '$2\u0001$1\u0002')
    .replace(/<br\s*\/?>|<\/(p|div|tr|li|h\d)>/gi, '\r\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u0001', '<')
    .replaceAll('\u0002', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\r\n ?/g, '\r\n')
    .replace(/(\r\n){3,}/g, '\r\n\r\n')
    .trim()
}

/** The first 255 characters. */
export function previewOf(html: string): string {
  return textOf(html).slice(0, 255)
}
