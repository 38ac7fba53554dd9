import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, productFrame, until } from './browser.ts'
import { landedIn } from './landed.ts'
import { frameOf, type RunningSandbox, startSandbox } from './sandbox.ts'

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

const copper = 'Because copper is bought by the month, a price jump would eat the margin of the pilot'

test('the session pulls in the risks that are due, and what it decides is in the register', async () => {
  const person = await newPerson(browser, { width: 400, height: 900 })
  const { page } = person
  page.setDefaultTimeout(30_000)
  const landed = await landedIn(sandbox)
  const row = async () => (await landed.rows('Weft risks')).find((each) => each['Title'] === copper)
  await page.goto(sandbox.place(['side-panel~ana']))
  const panel = frameOf(page, 'side-panel-ana')
  await panel.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await panel.getByRole('button', { name: 'Use this agenda' }).click()
  await panel.getByRole('button', { name: /^Start (the session|for )/ }).click()
  for (let step = 0; step < 3; step += 1) await panel.getByRole('button', { name: /^Next: / }).click()
  const due = panel.getByRole('region', { name: /^Risks due or escalated/ })
  const card = due.getByRole('listitem').filter({ hasText: copper })
  await card.waitFor()
  expect(await accessibilityViolations(await productFrame(page, 'side-panel.html'))).toEqual([])
  await card.getByLabel('Note').fill('The price is fixed until May.')
  await card.getByRole('button', { name: 'Keep as it is' }).click()
  await until('the review in the list, with this session beside it', 20_000, async () => {
    const kept = await row()
    return (
      kept?.['ChangeReason'] === 'The price is fixed until May.' && String(kept['Links']).includes('session')
    )
  })
  await expect.poll(() => card.count()).toBe(0)
  expect(person.errors()).toEqual([])
}, 120_000)
