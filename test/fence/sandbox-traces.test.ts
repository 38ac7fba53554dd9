import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sandboxTraces } from '../../scripts/sandbox-traces.ts'

const site = mkdtempSync(join(tmpdir(), 'weft-site-'))
mkdirSync(join(site, 'assets'))
afterAll(() => rmSync(site, { recursive: true }))
const write = (file: string, text: string) => writeFileSync(join(site, file), text)

test('a site with the product alone has no trace of the sandbox', () => {
  write('tab.html', '<iframe sandbox="allow-scripts">')
  write('assets/tab-abc1234.js', 'const origin = "https://graph.microsoft.com"')
  expect(sandboxTraces(site)).toEqual([])
})

test('a line of the make-believe company or of its doors is found wherever it hides', () => {
  write('assets/later-abc1234.js', 'fetch("/sandbox/token")')
  write('side-panel.html', '{"graphOrigin":"http://GRAPH.localhost:3978"}')
  expect(sandboxTraces(site).toSorted()).toEqual([
    'assets/later-abc1234.js holds “/sandbox/” of the sandbox',
    'side-panel.html holds “graph.localhost” of the sandbox',
  ])
})
