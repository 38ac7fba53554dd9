import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const peers = fileURLToPath(new URL('../peers/', import.meta.url))

/**
 * Where a file of a peer lies (`minisearch/dist/es/index.js`); installs the peers as their lockfile says when needed.
 * Fluid and Live Share have folders of their own, each as large as all else.
 */
export function peerFile(path: string, set: '' | 'fluid/' | 'agenda-sample/' = ''): string {
  const folder = `${peers}${set}`
  const installed = `${folder}node_modules/.package-lock.json`
  const current =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs
  if (!current || !existsSync(`${folder}node_modules/${path}`)) {
    console.log(`Installing what Weft is compared with (test/peers/${set}) …`)
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
    })
  }
  return `${folder}node_modules/${path}`
}
