import { existsSync } from 'node:fs'
import { installByApt, onPath, runs } from './installed-program.ts'

/** The same browser without its own windows: a fifth quicker, where there is one. */
const withoutWindows = 'chromium-headless-shell'
const programs = [
  withoutWindows,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
/** What the pages of other programs are written in: as wide on every machine. */
const fonts = 'fonts-liberation'
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

function onThisMachine(): string | undefined {
  return onPath(programs) ?? elsewhere.find((path) => existsSync(path))
}

function installedByApt(): string | undefined {
  // Debian has both, others the second alone.
  return [withoutWindows, 'chromium'].some((each) => installByApt(each, fonts)) ? onThisMachine() : undefined
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
