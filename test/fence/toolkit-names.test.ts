import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(path, 'utf8')
const toolkit = read('m365agents.yml')
const parameters = read('infra/azure.parameters.json')
const environments = ['env/.env.dev', 'env/.env.prod']

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))]
}

test('every name that the Agents Toolkit fills in stands in each environment’s file, and is no secret there', () => {
  const asked = namesIn(toolkit + parameters, /\$\{\{(\w+)\}\}/g)
  expect(asked.length).toBeGreaterThan(8)
  for (const path of environments) {
    const there = namesIn(read(path), /^(\w+)=/gm)
    expect(asked.filter((each) => !each.startsWith('SECRET_') && !there.includes(each))).toEqual([])
    expect(there.filter((each) => each.startsWith('SECRET_'))).toEqual([])
  }
})

test('whatever the deployment says at its end goes into the site, the package, or the upload of both', () => {
  const outputs = namesIn(read('infra/main.bicep'), /^output (\w+) /gm)
  expect(outputs).toContain('WEFT_AUTHORITY')
  expect(outputs.filter((each) => !toolkit.includes(`\${{${each}}}`))).toEqual([])
})

test('the commands for administrators name only options that the scripts take', () => {
  const guides = read('infra/README.md') + read('docs/admin-guide.md') + read('README.md') + toolkit
  const taken = {
    site: namesIn(read('scripts/site.ts'), /^ {4}'?([a-z-]+)'?: \{ type: 'string'/gm),
    package: namesIn(read('scripts/package.ts'), /'?([a-z-]+)'?: \{ type: 'string' \}/g),
  }
  expect(taken.site).toContain('authority')
  expect(taken.package).toContain('app-id')
  for (const [script, options] of Object.entries(taken))
    for (const [, line = ''] of guides.matchAll(new RegExp(`run ${script} -- (.+)`, 'g')))
      expect(
        namesIn(line.split('`')[0] ?? '', /--([a-z-]+)/g).filter((each) => !options.includes(each)),
      ).toEqual([])
})
