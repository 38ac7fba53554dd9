import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}))
const { scripts } = v.parse(
  v.object({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(readFileSync('package.json', 'utf8')),
)

/** What is wrong with a workflow, in words; nothing runs it here. */
function complaintsOf(text: string): readonly string[] {
  const found: string[] = []
  for (const [, action = ''] of text.matchAll(/uses: *(\S.*)/g)) {
    if (!/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))
      found.push(`not named by its commit: ${action}`)
  }
  for (const [, name = ''] of text.matchAll(/npm run ([\w-]+)/g)) {
    if (scripts[name] === undefined) found.push(`no such script: ${name}`)
  }
  if (!/^permissions:\n {2}contents: read$/m.test(text))
    found.push('may do more than read unless a job says so')
  const jobs = text.slice(text.indexOf('\njobs:')).match(/^ {2}[\w-]+:$/gm) ?? []
  const limits = text.match(/^ {4}timeout-minutes: \d+$/gm) ?? []
  if (jobs.length === 0 || limits.length !== jobs.length) found.push('a job may run without end')
  if (/\$\{\{ *github\.(event|head_ref)/.test(text)) found.push('somebody else’s words come into a command')
  return found
}

test('every workflow names its actions by commit, has few rights, an end, and scripts that are there', () => {
  expect(workflows.length).toBeGreaterThan(1)
  for (const { name, text } of workflows) expect([name, complaintsOf(text)]).toEqual([name, []])
})

test('a workflow that is careless is found', () => {
  const careful = workflows.find((each) => each.name === 'ci.yml')?.text ?? ''
  const careless = [
    careful.replace(/@[0-9a-f]{40}/, '@v4'),
    careful.replace('contents: read', 'contents: write'),
    careful.replace(/^ {4}timeout-minutes: \d+\n/m, ''),
    careful.replace('./.ci/run', 'npm run everything'),
    careful.replace('./.ci/run', 'echo "${{ github.event.pull_request.title }}"'),
  ]
  for (const each of careless) expect(complaintsOf(each)).toHaveLength(1)
})
