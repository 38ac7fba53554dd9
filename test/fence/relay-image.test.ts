import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const dockerfile = readFileSync('infra/relay/Dockerfile', 'utf8')
const ignored = readFileSync('infra/relay/Dockerfile.dockerignore', 'utf8')

/** Every file of ours that building the relay reads: the script and the service, with what they import. */
function readFor(starts: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const open = [...starts]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const text = readFileSync(path, 'utf8')
    for (const [, asked = ''] of text.matchAll(/(?:from|import\() ?'((?:\.{1,2}|#src)\/[^']+)'/g))
      open.push(asked.startsWith('#') ? asked.slice(1) : normalize(join(dirname(path), asked)))
  }
  return [...found]
}

/** What a path of the image's first stage, or of its allow-list, covers. */
const covers = (paths: readonly string[]) => (file: string) =>
  paths.some((each) => file === each || file.startsWith(`${each}/`))

function copied(text: string): readonly string[] {
  return [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '))
}

test('the relay’s image gets every file that building it reads, and no file that is not there', () => {
  const needed = readFor(['scripts/build-relay.ts', 'src/relay/main.ts'])
  expect(needed.length).toBeGreaterThan(10)
  const allowed = [...ignored.matchAll(/^!(.+)$/gm)].map(([, path = '']) => path)
  expect(needed.filter((each) => !covers(copied(dockerfile))(each))).toEqual([])
  expect(needed.filter((each) => !covers(allowed)(each))).toEqual([])
  expect([...copied(dockerfile), ...allowed].filter((each) => !existsSync(each))).toEqual([])
})
