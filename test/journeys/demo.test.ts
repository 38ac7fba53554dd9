import { createServer, type Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileAt } from '#src/sandbox/server/static-files.ts'
import { buildDemo } from '../../scripts/demo.ts'
import { newPerson, openBrowser, until, type Person } from './browser.ts'
import { frameOf } from './sandbox.ts'

const base = '/somewhere/below/'
let server: Server
let origin: string
let browser: Browser
let person: Person
let page: Page
const policies = new Map<string, string>()

/** A host of static files and nothing else: no headers of ours, no door, no Graph. */
beforeAll(async () => {
  const folder = await buildDemo()
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : null
    const asked =
      path === null
        ? Promise.resolve(null)
        : fileAt(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path)
    void asked.then((file) =>
      file === null
        ? response.writeHead(404).end()
        : response.writeHead(200, { 'content-type': file.type }).end(file.bytes),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`
  browser = await openBrowser()
  person = await newPerson(browser, { width: 1280, height: 1000, serviceWorkers: 'allow' })
  page = person.page
  page.setDefaultTimeout(60_000)
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname.slice(base.length)
    policies.set(name, response.headers()['content-security-policy'] ?? '')
  })
})

afterAll(async () => {
  await browser.close()
  await new Promise((resolve) => server.close(resolve))
})

test('a link is enough: the demonstration opens from plain files under any path, and offers the tour', async () => {
  await page.goto(`${origin}${base}`)
  await page
    .getByRole('link', { name: /side panel/i })
    .first()
    .waitFor()
  await page
    .getByText(/one week in five minutes/)
    .first()
    .waitFor()
})

test('a session is run and published in it, the product unmodified and under its own policy', async () => {
  // As somebody comes by a link to a place, without having been at the start.
  await page.goto(`${origin}${base}places/place.html?f=side-panel~ana`)
  const ana = frameOf(page, 'side-panel-ana')
  await ana.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await ana.getByRole('button', { name: 'Use this agenda' }).click()
  await ana.getByRole('button', { name: /^Facilitating today/ }).click()
  await ana.getByRole('button', { name: 'I will do it' }).first().click()
  await ana.getByRole('button', { name: 'Start the session' }).click()
  await ana.getByRole('toolbar', { name: 'Capture' }).getByRole('button', { name: 'Action' }).click()
  await ana.getByRole('textbox', { name: 'What will be done' }).fill('Show it to a buyer')
  await page.keyboard.press('Enter')
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Close the session' }).click()
  await ana.getByRole('button', { name: 'Publish', exact: true }).click()
  const asked = ana.getByRole('button', { name: 'Yes, it is there' })
  const done = ana.getByText('Published. Everything is where it belongs.')
  await until('the publish to end', 120_000, async () => {
    if (await asked.isEnabled({ timeout: 100 }).catch(() => false)) await asked.click()
    return done.isVisible()
  })
  expect(person.egress()).toEqual([])
  expect(policies.get('side-panel.html')).toContain("require-trusted-types-for 'script'")
})

test('what happened is there after the page went, and Begin anew forgets it', async () => {
  await page.reload()
  await frameOf(page, 'side-panel-ana').getByText('Published. Everything is where it belongs.').waitFor()
  await page
    .getByRole('tab', { name: 'Switches' })
    .or(page.getByRole('button', { name: 'Switches' }))
    .first()
    .click()
  await page.getByRole('button', { name: /^Begin anew/ }).click()
  await frameOf(page, 'side-panel-ana')
    .getByRole('button', { name: /^Weekly cross-functional review/ })
    .waitFor()
})
