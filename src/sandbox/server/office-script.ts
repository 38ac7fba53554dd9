import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../places/outlook-host/office/office-stand-in.ts', import.meta.url))
const further = fileURLToPath(new URL('../places/outlook-host/office-further.ts', import.meta.url))
let made: Promise<string> | undefined

async function strip(file: string): Promise<string> {
  const { transformWithOxc } = await import('vite')
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file)
  // A classic script has no exports; the marker that makes the file a module for the type checker goes.
  return code.replace(/^export \{\s*\};?$/m, '')
}

/** The stand-in for Microsoft's office.js as a classic script, its types stripped. */
export function officeStandIn(): Promise<string> {
  made ??= Promise.all([strip(source), strip(further)]).then((parts) => parts.join('\n'))
  return made
}
