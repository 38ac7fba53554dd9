import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ftl': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
}

export interface StaticFile {
  readonly bytes: Buffer<ArrayBuffer>
  readonly type: string
  /** File names with a hash of their content may be kept for ever. */
  readonly forever: boolean
}

/** The file at that path below `root`; null where there is none, or where the path would climb out of it. */
export async function fileAt(root: string, path: string): Promise<StaticFile | null> {
  let relative: string
  try {
    relative = normalize(decodeURIComponent(path).replace(/^\/+/, ''))
  } catch {
    return null
  }
  if (relative.startsWith('..') || relative.includes(`..${sep}`) || relative.includes('\0')) return null
  try {
    const bytes = await readFile(join(root, relative))
    const type = types[extname(relative)] ?? 'application/octet-stream'
    return { bytes: Buffer.from(bytes), type, forever: relative.startsWith(`assets${sep}`) }
  } catch {
    return null
  }
}
