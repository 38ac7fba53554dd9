import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileAt } from './static-files.ts'

test('a path cannot climb out of its folder', async () => {
  const top = await mkdtemp(join(tmpdir(), 'weft-static-'))
  await mkdir(join(top, 'site'))
  await writeFile(join(top, 'secret.txt'), 'secret')
  await writeFile(join(top, 'site', 'page.html'), 'page')
  const site = join(top, 'site')
  expect((await fileAt(site, '/page.html'))?.type).toContain('text/html')
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/a/../../secret.txt',
    '/%',
  ]) {
    expect(await fileAt(site, path), path).toBeNull()
  }
})
