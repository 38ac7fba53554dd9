import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

function onThisMachine(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = programs.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, ...elsewhere].find((path) => existsSync(path))
}

function succeeds(command: string, args: readonly string[]): boolean {
  const result = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return result.status === 0
}

function installedByApt(): string | undefined {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined
  const isRoot = process.getuid?.() === 0
  // `sudo -n` never asks: a person at a keyboard is not surprised by a password prompt from a test.
  const apt = (...args: string[]) =>
    isRoot ? succeeds('apt-get', args) : succeeds('sudo', ['-n', 'apt-get', ...args])
  console.log('No Chromium here: installing the one of this Linux with apt-get.')
  if (!apt('update', '-q')) return undefined
  if (!apt('install', '-y', '-q', '--no-install-recommends', 'chromium')) return undefined
  return onThisMachine()
}

function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0
}

async function unpacked(): Promise<string> {
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

async function find(): Promise<readonly [path: string, how: string]> {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) return [chosen, 'CHROMIUM_PATH']
  const present = onThisMachine()
  if (present && runs(present)) return [present, 'installed on this machine']
  const installed = installedByApt()
  if (installed && runs(installed)) return [installed, 'installed with apt-get']
  return [await unpacked(), 'unpacked from @sparticuz/chromium']
}

/**
 * Path of a Chromium that runs here: `CHROMIUM_PATH`, else one that is installed, else one from apt-get (root or
 * password-less sudo), else the one that npm brought. Prints which; throws when none of them starts.
 */
export async function chromiumPath(): Promise<string> {
  const [path, how] = await find()
  if (!existsSync(path) || !runs(path)) {
    throw new Error(
      `${path} (${how}) does not start. Install Chromium or Chrome, or set CHROMIUM_PATH to one.`,
    )
  }
  console.log(`Chromium: ${path} (${how})`)
  return path
}
