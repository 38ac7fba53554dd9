/** One element of a document, with its lines indented by two spaces; attributes and text are escaped. */
export type Xml = { readonly lines: readonly string[] }

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly (Xml | string)[]
): Xml {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`)
  const open = `<${name}${given.join('')}`
  const [first] = inside
  if (first === undefined) return { lines: [`${open} />`] }
  if (typeof first === 'string') return { lines: [`${open}>${escape(first)}</${name}>`] }
  const lines = inside.flatMap((each) => (typeof each === 'string' ? [escape(each)] : each.lines))
  return { lines: [`${open}>`, ...lines.map((each) => `  ${each}`), `</${name}>`] }
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.lines.join('\n')}\n`
}
