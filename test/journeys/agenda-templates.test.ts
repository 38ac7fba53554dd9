import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, productFrame, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, goToPage, type RunningSandbox, startSandbox } from './sandbox.ts'

let sandbox: RunningSandbox
let browser: Browser
beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

test('a template is edited in the tab, given away as a file, taken back, and a session begins with it', async () => {
  const [tom, ana] = [
    await newPerson(browser, { width: 1200, height: 1000 }),
    await newPerson(browser, { width: 400, height: 900 }),
  ]
  const landed = await landedIn(sandbox)
  const rows = () => landed.rows('Weft templates')
  const keys = async () => (await rows()).map((each) => each['ClientKey'])
  const [before] = await keys()
  await tom.page.goto(sandbox.place(['tab~tom']))
  const tab = frameOf(tom.page, 'tab-tom')
  await goToPage(tab, 'Templates')
  await tab.getByRole('link', { name: /^Half an hour on the pilot/ }).click()
  await tab.getByRole('button', { name: 'Change What holds the pump back' }).click()
  await tab.getByLabel('Title').fill('What holds the pump back most')
  await tab.getByText('More about this item').click()
  await tab.getByLabel('If there is no time for it').selectOption('It ends with the session')
  await tab.getByRole('button', { name: 'Save', exact: true }).click()
  expect(await accessibilityViolations(await productFrame(tom.page, 'tab.html'))).toEqual([])
  await until('the changed item in the list', 20_000, async () =>
    (await rows()).some((each) => String(each['Items']).includes('back most')),
  )

  const coming = tom.page.waitForEvent('download')
  await tab.getByRole('button', { name: 'Save as file' }).click()
  const file = join(mkdtempSync(join(tmpdir(), 'weft-template-')), 'template.json')
  await (await coming).saveAs(file)
  await tab.getByRole('button', { name: 'Delete template' }).click()
  await tab.getByText('No templates of your own yet').waitFor()
  await tab.getByLabel('Take from a file').setInputFiles(file)
  await tab.getByRole('heading', { name: 'Half an hour on the pilot' }).waitFor()
  await until('the new template alone in the list', 20_000, async () => {
    const now = await keys()
    return now.length === 1 && now[0] !== before
  })

  await ana.page.goto(sandbox.place(['side-panel~ana']))
  const panel = frameOf(ana.page, 'side-panel-ana')
  await panel.getByRole('button', { name: /^Half an hour on the pilot/ }).click()
  await panel.getByRole('button', { name: 'Use this agenda' }).click()
  await panel.getByText('What holds the pump back most').first().waitFor()
  expect([...tom.errors(), ...ana.errors()]).toEqual([])
}, 120_000)
