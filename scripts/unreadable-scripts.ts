import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const reader = `
const { SourceTextModule } = require('node:vm')
const { readFileSync } = require('node:fs')
for (const file of JSON.parse(process.argv[1])) {
  try { new SourceTextModule(readFileSync(file, 'utf8')) } catch (failure) { console.log(file + ': ' + failure.message) }
}`

/** Scripts of a built site that no browser could load, each with why: an export that is not there, for instance. */
export function unreadableScripts(site: string): readonly string[] {
  const folder = join(site, 'assets')
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'))
  const paths = JSON.stringify(files.map((file) => join(folder, file)))
  const told = execFileSync(
    process.execPath,
    ['--no-warnings', '--experimental-vm-modules', '-e', reader, paths],
    {
      encoding: 'utf8',
    },
  )
  return told.split('\n').filter((line) => line !== '')
}
