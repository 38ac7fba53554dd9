import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations, newPerson, openBrowser, overflowsSideways, type Person } from './browser.ts'
import { frameOf, goToPage, startSandbox, type RunningSandbox } from './sandbox.ts'
import { complaintsIn, frameNamed } from './sound.ts'

let sandbox: RunningSandbox
let browser: Browser
let rosa: Person
let tom: Person

beforeAll(async () => {
  sandbox = await startSandbox()
  browser = await openBrowser()
  rosa = await newPerson(browser, { width: 500, height: 1_000 })
  tom = await newPerson(browser, { width: 1_400, height: 900 })
  for (const { page } of [rosa, tom]) page.setDefaultTimeout(45_000)
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await sandbox?.close()
})

const subject = 'Packaging line: delivery may slip to January'

test('a mail becomes a topic that the facilitator finds, with what the person chose to keep and nothing more', async () => {
  // Somebody has opened the session, so that there is one to propose to.
  await tom.page.goto(sandbox.place(['side-panel~tom']))
  const panel = frameOf(tom.page, 'side-panel-tom')
  await panel.getByRole('button', { name: /^Weekly cross-functional review/ }).click()
  await panel.getByRole('button', { name: 'Use this agenda' }).click()
  await panel.getByRole('button', { name: 'Propose a topic' }).waitFor()

  const { page } = rosa
  await page.goto(sandbox.place(['mail~ana']))
  const pane = frameOf(page, 'mail-ana')
  await pane.getByRole('heading', { name: subject }).waitFor()
  const words = pane.getByRole('textbox', { name: 'What is kept of the mail' })
  expect(await words.inputValue()).toBe('')
  await pane.getByRole('button', { name: 'Put the mail’s words here' }).click()
  await expect.poll(() => words.inputValue()).toContain('torque tools')
  await words.fill('They close over Christmas.')
  const there = await frameNamed(page, 'mail-ana')
  expect(await accessibilityViolations(there)).toEqual([])
  expect(await complaintsIn(there, { language: 'en', target: 24 })).toEqual([])
  expect(await overflowsSideways(there)).toBe(false)
  await pane.getByRole('button', { name: 'Propose as a topic' }).click()
  await pane.getByText(/^Proposed for the session/).waitFor()

  await tom.page.goto(sandbox.place(['side-panel~tom']))
  const proposals = frameOf(tom.page, 'side-panel-tom').getByRole('region', { name: /^Proposed topics/ })
  await proposals.getByText(subject).waitFor()
  const text = await proposals.innerText()
  expect(text).toContain('They close over Christmas.')
  expect(text).toContain(
    'Rosa Whitlock: https://outlook.office365.com/owa/?ItemID=AAMkAGI1%2Fmail%2Bcustomer%3D',
  )
  expect(text).not.toContain('torque')
})

test('the same mail becomes an action with its task, and a risk in the register', async () => {
  const { page } = rosa
  const pane = frameOf(page, 'mail-ana')
  await pane.getByRole('button', { name: 'Make something else of this mail' }).click()
  await pane.getByRole('radio', { name: 'Action' }).check()
  await pane.getByRole('textbox', { name: 'What will be done' }).fill('Rent torque tools')
  await pane.getByRole('button', { name: 'Make an action' }).click()
  await pane.getByText('The action is in the list, with its task in Planner.').waitFor()
  await pane.getByRole('button', { name: 'Make something else of this mail' }).click()
  await pane.getByRole('radio', { name: 'Risk' }).check()
  await pane.getByRole('textbox', { name: 'What may happen' }).fill('The torque tools come late')
  await pane.getByRole('button', { name: 'Add to the risk register' }).click()
  await pane.getByText('The risk is in the register.').waitFor()

  await tom.page.goto(sandbox.place(['tab~tom']))
  const tab = frameOf(tom.page, 'tab-tom')
  await goToPage(tab, 'Actions')
  await tab.getByText('Rent torque tools').first().waitFor()
  await goToPage(tab, 'Risks')
  await tab.getByText('The torque tools come late').first().waitFor()
  expect(rosa.errors()).toEqual([])
})

test('the same mail given once more is noticed, and made again only when the person says so', async () => {
  const { page } = rosa
  await page.goto(sandbox.place(['mail~ana']))
  const pane = frameOf(page, 'mail-ana')
  await pane.getByRole('button', { name: 'Propose as a topic' }).click()
  await pane.getByText(`This mail is already a topic: ${subject}`).waitFor()
  await pane.getByRole('button', { name: 'Leave it' }).click()
  await pane.getByRole('button', { name: 'Propose as a topic' }).waitFor()
  expect(await pane.getByText(/^Proposed for the session/).count()).toBe(0)
  await pane.getByRole('radio', { name: 'Action' }).check()
  await pane.getByRole('button', { name: 'Make an action' }).click()
  await pane.getByText('This mail is already an action: Rent torque tools').waitFor()
  const there = await frameNamed(page, 'mail-ana')
  expect(await accessibilityViolations(there)).toEqual([])
  await pane.getByRole('button', { name: 'Leave it' }).click()
  await pane.getByRole('radio', { name: 'Risk' }).check()
  await pane.getByRole('textbox', { name: 'What may happen' }).fill('A second supplier is late as well')
  await pane.getByRole('button', { name: 'Add to the risk register' }).click()
  await pane.getByText('This mail is already a risk in the register: The torque tools come late').waitFor()
  await pane.getByRole('button', { name: 'Make it once more' }).click()
  await pane.getByText('The risk is in the register.').waitFor()
  expect(rosa.errors()).toEqual([])
})

test('a hostile mail is words and nothing else, and one without a subject waits for a line', async () => {
  const { page } = rosa
  await page.goto(sandbox.place(['mail~ana~1']))
  const pane = frameOf(page, 'mail-ana')
  await pane.getByRole('heading', { name: '<img src=x onerror=alert(1)> Re: “invoice” & more' }).waitFor()
  await pane.getByRole('button', { name: 'Put the mail’s words here' }).click()
  const words = pane.getByRole('textbox', { name: 'What is kept of the mail' })
  await expect
    .poll(() => words.inputValue())
    .toBe('<script>alert(1)</script> Pay now: here <https://elsewhere.example/pay>')
  expect(await pane.locator('main img, main script').count()).toBe(0)

  await page.goto(sandbox.place(['mail~ana~2']))
  await pane.getByRole('heading', { name: 'A mail without a subject' }).waitFor()
  await pane.getByRole('button', { name: 'Propose as a topic' }).click()
  await pane.getByText('Write one line first.').waitFor()
  expect(rosa.errors()).toEqual([])
  expect(rosa.egress()).toEqual([])
})
