import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { dependencyComplaints, lockedPackagesSchema, ownPackageSchema } from './dependency-rules.ts'

const names = v.optional(v.record(v.string(), v.string()), {})
const lockSchema = v.object({
  packages: v.record(v.string(), v.object({ version: v.optional(v.string()), optionalDependencies: names })),
})

/**
 * npm can write a lockfile that lacks the native bindings of other platforms; `npm install` then works and `npm ci`
 * refuses. Lists every optional dependency that has no entry of its own.
 */
function missingBindings(lock: v.InferOutput<typeof lockSchema>): string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies)
      .filter((name) => !reachable(path, name, lock.packages))
      .map((name) => `${path || 'the project'} wants ${name}, which package-lock.json does not hold`),
  )
}

function reachable(from: string, name: string, packages: Record<string, unknown>): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true
    if (folder === '') return false
  }
}

const written: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const lock = v.parse(lockSchema, written)
const missing = missingBindings(lock)
const complaints = dependencyComplaints(
  v.parse(ownPackageSchema, JSON.parse(readFileSync('package.json', 'utf8'))),
  v.parse(lockedPackagesSchema, written),
  readFileSync('docs/dependencies.md', 'utf8'),
)
for (const line of [...missing, ...complaints]) console.error(line)
console.log(
  `${Object.keys(lock.packages).length} locked packages, ${missing.length} bindings missing, ${complaints.length} complaints`,
)
if (missing.length > 0 || complaints.length > 0 || Object.keys(lock.packages).length < 2) process.exitCode = 1
