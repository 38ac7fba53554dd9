import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words that stand in the sandbox and have no place in the product: its company, its doors, its addresses. */
const traces = ['alderfinch', 'graph.localhost', '/sandbox/', 'office-stand-in', 'weftOffice', 'weft-sandbox']

/** Where a built site holds something of the sandbox, one line each. */
export function sandboxTraces(site: string): readonly string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /\.(js|html|css|json)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(site, file), 'utf8').toLowerCase()
      return traces
        .filter((each) => text.includes(each.toLowerCase()))
        .map((each) => `${file} holds “${each}” of the sandbox`)
    })
}
